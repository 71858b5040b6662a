import { expect, type Page } from '@playwright/test'
import { links, type Site, someoneAlone, someoneOfNowhere } from './support/world.ts'

/** One state of a page. `path` may be a query that answers the path. */
export type State = {
  name: string
  path: string | { sql: string }
  /** The account that looks, by its address; nobody when absent. */
  as?: string
  site?: Site
  status?: number
  /** Words of the page's main part. */
  shows: string | RegExp
  /** What brings the state about once the page is there. */
  act?: (page: Page) => Promise<void>
}

/** The states of one page; a kind that cannot be says why. */
export type PageStates = Record<'filled' | 'empty' | 'error', State[] | string> & {
  /** What the page is for, when it is more than reading: it may weigh more. */
  purpose?: 'form' | 'chart'
}

const drome = 'coordination@drome.example'
const dromeLead = 'projet@drome.example'
const dromePilot = 'action@drome.example'
const allier = 'coordination@allier.example'
const vienne = 'coordination@vienne.example'
const savoie = 'coordination@savoie.example'
const isere = 'coordination@isere.example'
const platform = 'plateforme@administration.example'
const everywhere = 'navette@drome-vienne.example'

const oneAnswer = 'one page answers for whatever does not exist: see /[department]'
const noWhole = 'a text of ours: it is never empty'
const unknownId = '00000000-0000-4000-8000-000000000000'
const missing = (name: string, path: string, as = drome): State => ({
  name,
  path,
  as,
  status: 404,
  shows: 'Cette page est introuvable',
})

/** A fiche's path, from the fiches of a department in some order. */
const fiche = (slug: string, order: string, suffix = '') => ({
  sql: `SELECT '/${slug}/fiches/' || f.id || '${suffix}' FROM fiche f JOIN department d ON d.id = f.department_id
    WHERE d.slug = '${slug}' ORDER BY ${order} LIMIT 1`,
})
const actionsOf = '(SELECT count(*) FROM action a WHERE a.department_id = f.department_id AND a.fiche_id = f.id)'
const longest = `${actionsOf} DESC, f.id`
const shortest = `length(coalesce(f.context, '')) + ${actionsOf}, f.id`
/** The fiche that the demonstration's lead of Drôme leads. */
const led = `EXISTS (SELECT FROM fiche_lead l JOIN member m ON m.department_id = l.department_id AND m.id = l.member_id
  WHERE l.department_id = f.department_id AND l.fiche_id = f.id AND m.email = '${dromeLead}') DESC, f.id`

/** The fiche whose actions the demonstration's pilot of Drôme pilots. */
const piloted = `EXISTS (SELECT FROM action a JOIN action_lead l ON l.department_id = a.department_id AND l.action_id = a.id
  JOIN member m ON m.department_id = l.department_id AND m.id = l.member_id
  WHERE a.department_id = f.department_id AND a.fiche_id = f.id AND m.email = '${dromePilot}') DESC, f.id`

const memberNamed = (name: string) => ({
  sql: `SELECT '/drome/administration/' || id FROM member WHERE name = '${name}'`,
})

const setupOf = (slug: string, order: string) => ({
  sql: fiche(slug, order).sql.replace('/fiches/', '/mise-en-route/'),
})

/** Every page of the application, by its pattern. */
export const pages: Record<string, PageStates> = {
  '/': {
    filled: [{ name: 'five schemes', path: '/', shows: 'Drôme' }],
    empty: [{ name: 'no scheme published', path: '/', site: 'vacant', shows: /aucun schéma|pas encore/i }],
    error: [
      { name: 'the database does not answer', path: '/', site: 'broken', status: 500, shows: /erreur|problème/i },
    ],
  },
  '/connexion': {
    filled: [{ name: 'as it opens', path: '/connexion', shows: 'Se connecter' }],
    empty: 'a form: it opens empty',
    error: [
      { name: 'wrong password', path: '/connexion?error=CredentialsSignin', shows: 'Se connecter' },
      { name: 'too many attempts', path: '/connexion?error=throttled%3A5', shows: 'Se connecter' },
    ],
  },
  '/departements': {
    filled: [{ name: 'two departments', path: '/departements', as: everywhere, shows: 'Vienne' }],
    empty: [{ name: 'no department', path: '/departements', as: someoneAlone, shows: /aucun département/i }],
    error: 'it asks for nothing that could be wrong',
  },
  '/lien/[token]': {
    purpose: 'form',
    filled: [
      { name: 'a password to choose', path: `/lien/${links.password}`, shows: 'Choisir un mot de passe' },
      { name: 'an invitation', path: `/lien/${links.invitation}`, shows: 'Rejoindre' },
      { name: 'an invitation, signed in', path: `/lien/${links.invitation}`, as: someoneAlone, shows: 'Rejoindre' },
    ],
    empty: 'a form: it opens empty',
    error: [
      { name: 'a link that does not exist', path: '/lien/inconnu', status: 404, shows: 'Ce lien n’est pas utilisable' },
    ],
  },
  '/plateforme': {
    purpose: 'form',
    filled: [{ name: 'the departments', path: '/plateforme', as: platform, shows: 'Drôme' }],
    empty: [{ name: 'none yet', path: '/plateforme', as: platform, site: 'vacant', shows: /département/i }],
    error: [missing('not an administrator', '/plateforme')],
  },
  '/mentions-legales': {
    filled: [{ name: 'text', path: '/mentions-legales', shows: 'Mentions légales' }],
    empty: noWhole,
    error: noWhole,
  },
  '/accessibilite': {
    filled: [{ name: 'text', path: '/accessibilite', shows: /accessibilité/i }],
    empty: noWhole,
    error: noWhole,
  },
  '/donnees-personnelles': {
    filled: [{ name: 'text', path: '/donnees-personnelles', shows: /données personnelles/i }],
    empty: noWhole,
    error: noWhole,
  },
  '/style': { filled: [{ name: 'every part', path: '/style', shows: 'Les pièces' }], empty: noWhole, error: noWhole },
  '/style/departement': {
    filled: [{ name: 'composed', path: '/style/departement', shows: /./ }],
    empty: noWhole,
    error: noWhole,
  },

  '/[department]': {
    filled: [{ name: 'leads a lead to what they owe', path: '/drome', as: dromeLead, shows: 'Mes points d’étape' }],
    empty: [
      {
        name: 'leads to the scheme there is not',
        path: '/sans-schema',
        as: someoneOfNowhere,
        shows: 'pas encore de schéma',
      },
    ],
    error: [
      missing('a department that does not exist', '/nulle-part'),
      missing('a department of others', '/vienne'),
      {
        name: 'an unexpected error',
        path: '/drome/schema',
        as: drome,
        site: 'broken',
        status: 500,
        shows: /erreur|problème/i,
      },
    ],
  },
  '/[department]/schema': {
    filled: [
      { name: 'in force', path: '/drome/schema', as: drome, shows: 'Drôme' },
      { name: 'three levels deep', path: '/allier/schema', as: allier, shows: 'Allier' },
      { name: 'in preparation', path: '/savoie/schema', as: savoie, shows: 'Savoie' },
      { name: 'orientations alone', path: '/isere/schema', as: isere, shows: 'Isère' },
      { name: 'for a partner', path: '/drome/schema', as: 'partenaire@drome.example', shows: 'Drôme' },
      { name: 'for an agent', path: '/drome/schema', as: 'agent@drome.example', shows: 'Drôme' },
    ],
    empty: [{ name: 'no scheme', path: '/sans-schema/schema', as: someoneOfNowhere, shows: 'pas encore de schéma' }],
    error: oneAnswer,
  },
  '/[department]/schema/[node]': {
    filled: [
      {
        name: 'with fiches',
        as: drome,
        shows: /./,
        path: {
          sql: `SELECT '/drome/schema/' || node_id FROM fiche f JOIN department d ON d.id = f.department_id WHERE slug = 'drome' ORDER BY f.position, f.id LIMIT 1`,
        },
      },
      {
        name: 'with branches',
        as: allier,
        shows: /./,
        path: {
          sql: `SELECT '/allier/schema/' || n.id FROM node n JOIN department d ON d.id = n.department_id WHERE slug = 'allier' AND depth = 1 ORDER BY position LIMIT 1`,
        },
      },
    ],
    empty: [
      {
        name: 'an orientation without fiches',
        as: isere,
        shows: /./,
        path: {
          sql: `SELECT '/isere/schema/' || n.id FROM node n JOIN department d ON d.id = n.department_id WHERE slug = 'isere' ORDER BY position LIMIT 1`,
        },
      },
    ],
    error: [missing('no such branch', `/drome/schema/${unknownId}`)],
  },
  '/[department]/fiches/[fiche]': {
    filled: [
      { name: 'the longest of Savoie', path: fiche('savoie', longest), as: savoie, shows: /./ },
      { name: 'the longest of Allier', path: fiche('allier', longest), as: allier, shows: /./ },
      { name: 'the longest of Vienne', path: fiche('vienne', longest), as: vienne, shows: /./ },
      { name: 'one that is led', path: fiche('drome', led), as: dromeLead, shows: 'Donner un point d’étape' },
      { name: 'for an agent', path: fiche('drome', longest), as: 'agent@drome.example', shows: /./ },
    ],
    empty: [{ name: 'the shortest of Vienne', path: fiche('vienne', shortest), as: vienne, shows: /./ }],
    error: [missing('no such fiche', `/drome/fiches/${unknownId}`), missing('not an id', '/drome/fiches/x')],
  },
  '/[department]/fiches/[fiche]/point-d-etape': {
    purpose: 'form',
    filled: [
      { name: 'the form', path: fiche('drome', led, '/point-d-etape'), as: dromeLead, shows: 'Ce qui a été fait' },
      {
        name: 'the actions of a pilot',
        path: fiche('drome', piloted, '/point-d-etape'),
        as: dromePilot,
        shows: 'Enregistrer les nouvelles',
      },
      { name: 'the longest', path: fiche('allier', longest, '/point-d-etape'), as: allier, shows: 'Ce qui a été fait' },
      {
        name: 'every action ticked',
        path: fiche('vienne', longest, '/point-d-etape'),
        as: vienne,
        shows: 'Ce qui a été fait',
        act: async (page) => {
          await page
            .getByRole('checkbox', { name: /^Tout cocher/ })
            .first()
            .check()
          await expect(page.getByText(/^Pour les \d+ actions cochées/)).toBeVisible()
        },
      },
      {
        name: 'a draft that is found again',
        path: fiche('drome', longest, '/point-d-etape'),
        as: drome,
        shows: 'Ce qui a été fait',
        act: async (page) => {
          await page.getByLabel('Difficultés').fill('Deux postes sont vacants.')
          await expect(page.getByText(/^Brouillon enregistré/)).toBeVisible()
          await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link').first().click()
          await page.waitForURL(/points-d-etape$/)
          await page.goBack()
          await expect(page.getByText('est repris')).toBeVisible()
        },
      },
    ],
    empty: [
      {
        name: 'a scheme in preparation',
        path: fiche('savoie', longest, '/point-d-etape'),
        as: savoie,
        shows: /préparation|en vigueur/i,
      },
    ],
    error: [
      missing('no such fiche', `/drome/fiches/${unknownId}/point-d-etape`),
      {
        name: 'a day too far back',
        path: fiche('drome', led, '/point-d-etape'),
        as: dromeLead,
        shows: 'Ce qui a été fait',
        act: async (page) => {
          await page.getByLabel('Situation au').fill('2020-01-01')
          await page.getByRole('button', { name: 'Enregistrer le point d’étape' }).click()
          await expect(page.getByRole('alert').first()).toBeVisible()
        },
      },
    ],
  },
  '/[department]/fiches/[fiche]/objectifs': {
    purpose: 'form',
    filled: [
      { name: 'the form', path: fiche('drome', led, '/objectifs'), as: dromeLead, shows: 'Ce qui le montre' },
      { name: 'the longest of Allier', path: fiche('allier', longest, '/objectifs'), as: allier, shows: /./ },
    ],
    empty: [
      {
        name: 'a scheme in preparation',
        path: fiche('savoie', longest, '/objectifs'),
        as: savoie,
        shows: 'Pas encore d’évaluation',
      },
    ],
    error: [
      missing('no such fiche', `/drome/fiches/${unknownId}/objectifs`),
      {
        name: 'nothing was said',
        path: fiche('drome', led, '/objectifs'),
        as: dromeLead,
        shows: 'Ce qui le montre',
        act: async (page) => {
          await page.getByRole('button', { name: 'Enregistrer l’évaluation' }).click()
          await expect(page.getByRole('alert').first()).toBeVisible()
        },
      },
    ],
  },
  '/[department]/points-d-etape': {
    filled: [
      { name: 'three fiches', path: '/drome/points-d-etape', as: dromeLead, shows: 'Mettre à jour' },
      {
        name: 'the actions of a pilot',
        path: '/drome/points-d-etape',
        as: dromePilot,
        shows: 'Vous pilotez 2 actions',
      },
      { name: 'in two departments', path: '/drome/points-d-etape', as: everywhere, shows: 'aide alimentaire' },
      {
        name: 'one answered in one key',
        path: '/allier/points-d-etape',
        as: 'projet@allier.example',
        shows: 'Mettre à jour',
        act: async (page) => {
          await page
            .getByRole('button', { name: /^Rien de nouveau/ })
            .first()
            .click()
          await expect(page.getByRole('status').filter({ hasText: 'C’est noté' })).toBeVisible()
        },
      },
      {
        name: 'after the last one',
        path: '/drome/points-d-etape?enregistre=1',
        as: dromeLead,
        shows: 'C’est enregistré',
      },
    ],
    empty: [{ name: 'leads none', path: '/drome/points-d-etape', as: drome, shows: 'Mes points d’étape' }],
    error: [missing('not for an agent', '/drome/points-d-etape', 'agent@drome.example')],
  },
  '/[department]/tableau-de-bord': {
    purpose: 'chart',
    filled: [
      { name: 'for who runs the scheme', path: '/drome/tableau-de-bord', as: drome, shows: 'Mise en route' },
      { name: 'for who decides', path: '/allier/tableau-de-bord', as: 'dga@allier.example', shows: 'À regarder' },
      { name: 'for who is elected', path: '/vienne/tableau-de-bord', as: 'elus@vienne.example', shows: 'Objectifs' },
      { name: 'for a partner', path: '/drome/tableau-de-bord', as: 'partenaire@drome.example', shows: 'Carte' },
      {
        name: 'one part of the scheme',
        as: allier,
        shows: 'Enfance et Famille',
        path: {
          sql: `SELECT '/allier/tableau-de-bord?noeud=' || n.id FROM node n JOIN department d ON d.id = n.department_id WHERE slug = 'allier' AND n.title = 'Enfance et Famille' LIMIT 1`,
        },
      },
    ],
    empty: [
      { name: 'in preparation', path: '/savoie/tableau-de-bord', as: savoie, shows: 'Le suivi n’a pas commencé' },
      {
        name: 'no scheme',
        path: '/sans-schema/tableau-de-bord',
        as: someoneOfNowhere,
        shows: 'Le suivi n’a pas commencé',
      },
      {
        name: 'nothing answers to the filters',
        as: vienne,
        shows: 'Rien ne répond à ces filtres',
        path: {
          sql: `SELECT '/vienne/tableau-de-bord?direction=' || u.id FROM unit u JOIN department d ON d.id = u.department_id
            WHERE slug = 'vienne' AND NOT EXISTS (SELECT FROM fiche_lead l WHERE l.department_id = u.department_id AND l.unit_id = u.id)
            AND NOT EXISTS (SELECT FROM unit c WHERE c.department_id = u.department_id AND c.parent_id = u.id) ORDER BY u.id LIMIT 1`,
        },
      },
    ],
    error: [
      missing('not for an agent', '/drome/tableau-de-bord', 'agent@drome.example'),
      missing('a part of no scheme', `/drome/tableau-de-bord?noeud=${unknownId}`),
      missing('a year outside the scheme', '/drome/tableau-de-bord?annee=1900'),
      missing('not a date', '/drome/tableau-de-bord?depuis=hier'),
    ],
  },
  '/[department]/bilan': {
    filled: [
      { name: 'this year', path: '/drome/bilan', as: drome, shows: 'L’essentiel en cinq minutes' },
      { name: 'three levels deep', path: '/allier/bilan', as: allier, shows: 'Méthode et provenance' },
      { name: 'for a partner', path: '/drome/bilan', as: 'partenaire@drome.example', shows: 'Une partie du schéma' },
    ],
    empty: [
      { name: 'in preparation', path: '/savoie/bilan', as: savoie, shows: 'en préparation' },
      { name: 'no scheme', path: '/sans-schema/bilan', as: someoneOfNowhere, shows: 'Rapport annuel' },
    ],
    error: [missing('a year outside the scheme', '/drome/bilan?annee=1900')],
  },
  '/[department]/plans': room('plans', 'Plans', [drome, vienne, isere]),
  '/[department]/instances': room('instances', /instances/i, [drome, vienne]),
  '/[department]/partenaires': {
    ...room('partenaires', 'Partenaires', [drome, savoie]),
    error: [{ name: 'a filter that finds none', path: '/drome/partenaires?filtre=zzzz', as: drome, shows: /zzzz/ }],
  },
  '/[department]/partenaires/[partner]': {
    filled: [
      {
        name: 'the busiest',
        as: drome,
        shows: /./,
        path: {
          sql: `SELECT '/drome/partenaires/' || partner_id FROM fiche_partner p JOIN department d ON d.id = p.department_id WHERE slug = 'drome' GROUP BY partner_id ORDER BY count(*) DESC, partner_id LIMIT 1`,
        },
      },
    ],
    empty: 'a partner is in the directory because a fiche names it',
    error: [missing('no such partner', `/drome/partenaires/${unknownId}`)],
  },
  '/[department]/glossaire': room('glossaire', /glossaire|sigles/i, [drome, savoie]),
  '/[department]/chiffres': room('chiffres', /chiffres/i, [drome, savoie, allier, vienne]),
  '/[department]/recherche': {
    filled: [
      { name: 'many kinds', path: '/drome/recherche?q=inclusion', as: drome, shows: 'inclusion' },
      { name: 'without accents', path: '/drome/recherche?q=numerique', as: drome, shows: /numérique/ },
    ],
    empty: [
      { name: 'before asking', path: '/drome/recherche', as: drome, shows: /recherche/i },
      { name: 'nothing found', path: '/drome/recherche?q=xyzabc', as: drome, shows: 'xyzabc' },
    ],
    error: 'whatever is typed is a search',
  },
  '/[department]/administration/[member]': {
    purpose: 'form',
    filled: [
      { name: 'a lead', as: drome, shows: 'Karim Modèle', path: memberNamed('Karim Modèle') },
      { name: 'oneself', as: drome, shows: 'Odile Exemple', path: memberNamed('Odile Exemple') },
    ],
    empty: [
      { name: 'without role nor fiche', as: drome, shows: 'Alix Sans-Rôle', path: memberNamed('Alix Sans-Rôle') },
    ],
    error: [missing('no such member', `/drome/administration/${unknownId}`)],
  },
  '/[department]/administration': {
    purpose: 'form',
    filled: [{ name: 'the members', path: '/drome/administration', as: drome, shows: 'Odile Exemple' }],
    empty: [
      { name: 'oneself alone', path: '/sans-schema/administration', as: someoneOfNowhere, shows: 'Camille Essai' },
    ],
    error: [missing('not for a lead', '/drome/administration', dromeLead)],
  },
  '/[department]/mise-en-route': {
    purpose: 'form',
    filled: [
      { name: 'twenty-one projects', path: '/drome/mise-en-route', as: drome, shows: 'ont un chef ou une cheffe' },
      {
        name: 'fifty-two fiches, three levels',
        path: '/allier/mise-en-route',
        as: allier,
        shows: 'Enfance et Famille',
      },
      {
        name: 'in preparation, with the document’s leads',
        path: '/savoie/mise-en-route',
        as: savoie,
        shows: /Le document dit/,
      },
      { name: 'without a lead', path: '/drome/mise-en-route?manque=pilotage', as: drome, shows: 'sans chef ni cheffe' },
      {
        name: 'a list read back',
        path: '/allier/mise-en-route',
        as: allier,
        shows: 'Coller une liste',
        act: (page) => pasteList(page, '1.1;Leïla Maquette\nRenforcer l’ODPE;Leïla Maquette;;2024;2027'),
      },
    ],
    empty: [
      { name: 'no scheme', path: '/sans-schema/mise-en-route', as: someoneOfNowhere, shows: 'Rien à mettre en route' },
      { name: 'no fiche', path: '/isere/mise-en-route', as: isere, shows: 'Rien à mettre en route' },
    ],
    error: [
      missing('not for a lead', '/drome/mise-en-route', dromeLead),
      {
        name: 'an unknown name, a year that is none',
        path: '/drome/mise-en-route',
        as: drome,
        shows: 'Chef ou cheffe de projet',
        act: async (page) => {
          await page.getByRole('combobox', { name: 'Chef ou cheffe de projet' }).first().fill('Karim Modelle')
          await page.getByRole('textbox', { name: 'Dernière année' }).first().fill('27')
          await page.keyboard.press('Enter')
          await expect(page.locator('section:focus')).toContainText('Vouliez-vous dire')
        },
      },
    ],
  },
  '/[department]/mise-en-route/[fiche]': {
    purpose: 'form',
    filled: [
      { name: 'the longest', path: setupOf('savoie', longest), as: savoie, shows: 'Pilotes des actions' },
      { name: 'with territories', path: setupOf('vienne', longest), as: vienne, shows: 'Territoires' },
      { name: 'a project', path: setupOf('drome', longest), as: drome, shows: 'Pilote' },
    ],
    empty: 'every fiche of the five schemes has an action',
    error: [missing('no such fiche', `/drome/mise-en-route/${unknownId}`)],
  },
}

async function pasteList(page: Page, list: string) {
  await page.getByText('Coller une liste').click()
  await page.getByLabel('Lignes copiées d’un tableur').fill(list)
  await page.getByRole('button', { name: 'Vérifier la liste' }).click()
  await expect(page.getByText('1 ligne comprise et 1 à revoir')).toBeVisible()
}

/** A room that only lists: full in some departments, empty in the one without a scheme. */
function room(path: string, shows: string | RegExp, people: string[]): PageStates {
  const slugOf = (email: string) => /@(\w+)\./.exec(email)?.[1]
  return {
    filled: people.map((as) => ({ name: String(slugOf(as)), path: `/${slugOf(as)}/${path}`, as, shows })),
    empty: [{ name: 'no scheme', path: `/sans-schema/${path}`, as: someoneOfNowhere, shows }],
    error: oneAnswer,
  }
}
