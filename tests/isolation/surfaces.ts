import type { Ids, LastingIds } from './support/ids.ts'
import type { Actor } from './support/people.ts'

/**
 * Everything that answers a request, and how it is attacked. The run fails with the name of whatever the build serves
 * and this file does not list. To add a page, list its pattern; to add an action, list the file and the export.
 */

/** A page or a handler. */
export type Surface =
  /** Anyone may read it: it must show nothing of a department that is not published. */
  | { kind: 'public'; path?: string }
  /** A signed-in person's own page, outside any department: it names theirs, or leads to the only one. */
  | { kind: 'own' }
  /** The platform administrator's: for everybody else it does not exist. */
  | { kind: 'platform' }
  /**
   * A room of a department. The pattern's parameters are filled from ids of the same name; `narrowedBy` says which id each
   * filter of the address takes.
   */
  | {
      kind: 'room'
      as: Actor
      notFor?: Actor[]
      query?: string
      narrowedBy?: Record<string, keyof LastingIds>
      leadsTo?: 'elsewhere'
    }
  /** A handler of a department that changes something: who may send what by which method, and who may not. */
  | {
      kind: 'change'
      as: Actor
      notFor: Actor[]
      methods: Record<string, (ids: Ids, attempt: number) => object | null>
    }

const dashboardFilters = { direction: 'unit', politique: 'policy', territoire: 'territory', noeud: 'node' } as const

export const pages: Record<string, Surface> = {
  '/': { kind: 'public' },
  '/connexion': { kind: 'public' },
  '/lien/[token]': { kind: 'public', path: '/lien/inconnu' },
  '/mentions-legales': { kind: 'public' },
  '/accessibilite': { kind: 'public' },
  '/donnees-personnelles': { kind: 'public' },
  '/style': { kind: 'public' },
  '/style/departement': { kind: 'public' },
  '/departements': { kind: 'own' },
  '/plateforme': { kind: 'platform' },
  '/[department]': { kind: 'room', as: 'coordinator', leadsTo: 'elsewhere' },
  '/[department]/schema': { kind: 'room', as: 'coordinator' },
  '/[department]/schema/[node]': { kind: 'room', as: 'coordinator' },
  '/[department]/fiches/[fiche]': { kind: 'room', as: 'coordinator', notFor: ['partner'] },
  '/[department]/fiches/[fiche]/point-d-etape': {
    kind: 'room',
    as: 'lead',
    notFor: ['otherLead', 'otherPilot', 'agent', 'partner'],
  },
  '/[department]/fiches/[fiche]/objectifs': {
    kind: 'room',
    as: 'lead',
    notFor: ['otherLead', 'pilot', 'agent', 'partner'],
  },
  '/[department]/points-d-etape': { kind: 'room', as: 'lead', notFor: ['agent', 'partner'] },
  '/[department]/tableau-de-bord': {
    kind: 'room',
    as: 'coordinator',
    notFor: ['agent'],
    narrowedBy: dashboardFilters,
  },
  '/[department]/bilan': { kind: 'room', as: 'coordinator', notFor: ['agent'] },
  '/[department]/plans': { kind: 'room', as: 'coordinator' },
  '/[department]/instances': { kind: 'room', as: 'coordinator' },
  '/[department]/partenaires': { kind: 'room', as: 'coordinator' },
  '/[department]/partenaires/[partner]': { kind: 'room', as: 'coordinator' },
  '/[department]/glossaire': { kind: 'room', as: 'coordinator' },
  '/[department]/chiffres': { kind: 'room', as: 'coordinator' },
  '/[department]/recherche': { kind: 'room', as: 'coordinator', query: '?q=canarivienne' },
  '/[department]/administration/[member]': { kind: 'room', as: 'coordinator', notFor: ['agent', 'lead', 'partner'] },
  '/[department]/administration': { kind: 'room', as: 'coordinator', notFor: ['agent', 'lead', 'partner'] },
  '/[department]/mise-en-route': { kind: 'room', as: 'coordinator', notFor: ['agent', 'lead', 'partner'] },
  '/[department]/mise-en-route/[fiche]': { kind: 'room', as: 'coordinator', notFor: ['agent', 'lead', 'partner'] },
}

export const handlers: Record<string, Surface> = {
  '/api/auth/[...nextauth]': { kind: 'public', path: '/api/auth/session' },
  '/deconnexion': { kind: 'public' },
  '/[department]/tableau-de-bord/export': {
    kind: 'room',
    as: 'coordinator',
    notFor: ['agent'],
    query: '?format=csv&bloc=carte',
    narrowedBy: dashboardFilters,
  },
  '/[department]/tableau-de-bord/details': {
    kind: 'room',
    as: 'coordinator',
    notFor: ['agent'],
    query: '?bloc=carte',
    narrowedBy: dashboardFilters,
  },
  '/[department]/fiches/[fiche]/point-d-etape/brouillon': {
    kind: 'change',
    as: 'lead',
    notFor: ['otherLead', 'otherPilot', 'agent', 'partner'],
    methods: {
      PUT: ({ action }, attempt) => ({
        baseRevision: 999,
        content: { accomplished: `Brouillon ${attempt}`, [`status.${action}`]: 'done' },
      }),
      DELETE: () => null,
    },
  },
  '/icon.svg': { kind: 'public' },
  '/robots.txt': { kind: 'public' },
}

/** The fields of a form, from a department's ids; `attempt` is a number never used before. */
type Fields = (ids: Ids, attempt: number) => Record<string, string>

/** A server action. */
export type ActionSurface =
  /** Of a department: who may send it, who may not. Every id of its fields is swapped for another department's. */
  | { kind: 'room'; as: Actor; notFor: Actor[]; fields: Fields }
  /** Of no department: each attack says who sends what, and how it is refused. */
  | { kind: 'open'; as: Actor | null; fields: Fields; attacks: [by: Actor | null, fields: Fields, tag: string][] }

const update = 'app/[department]/(espace)/fiches/[fiche]/point-d-etape/actions.ts'
const own = 'app/[department]/(espace)/points-d-etape/actions.ts'
const objectives = 'app/[department]/(espace)/fiches/[fiche]/objectifs/actions.ts'
const fiche = 'app/[department]/(espace)/fiches/[fiche]/actions.ts'
const administration = 'app/[department]/(espace)/administration/actions.ts'
const setup = 'app/[department]/(espace)/mise-en-route/actions.ts'
const link = 'app/(public)/lien/[token]/actions.ts'
const platform = 'app/(public)/plateforme/actions.ts'

const notCoordinators: Actor[] = ['agent', 'lead', 'pilot', 'partner']
const password = 'Une-phrase-assez-longue-2026'
const unknownToken = 'x'.repeat(43)

export const actions: Record<string, ActionSurface> = {
  [`${update}#submitUpdate`]: {
    kind: 'room',
    as: 'lead',
    notFor: ['otherLead', 'otherPilot', 'agent', 'partner'],
    fields: ({ department, fiche, action }, attempt) => ({
      department,
      fiche,
      occurredOn: '2026-11-20',
      accomplished: `Réunion ${attempt} tenue.`,
      confidence: 'watch',
      difficulties: `Difficulté ${attempt}.`,
      nextSteps: '',
      arbitration: `Question ${attempt} ?`,
      [`status.${action}`]: attempt % 2 ? 'inProgress' : 'done',
      [`progress.${action}`]: String(attempt % 100),
    }),
  },
  [`${own}#nothingNew`]: {
    kind: 'room',
    as: 'lead',
    notFor: ['otherLead', 'pilot', 'agent', 'partner'],
    fields: ({ department, fiche: id }) => ({ department, fiche: id }),
  },
  [`${objectives}#assess`]: {
    kind: 'room',
    as: 'lead',
    notFor: ['otherLead', 'pilot', 'agent', 'partner'],
    fields: ({ department, fiche, objective }, attempt) => ({
      department,
      fiche,
      year: '2026',
      [`outcome.${objective}`]: attempt % 2 ? 'met' : 'notMet',
      [`evidence.${objective}`]: `Preuve ${attempt}.`,
    }),
  },
  [`${fiche}#appoint`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department, fiche: id, newcomer }) => ({ department, fiche: id, member: newcomer }),
  },
  [`${fiche}#dismiss`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department, fiche: id, coLead }) => ({ department, fiche: id, member: coLead }),
  },
  [`${administration}#invite`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department, partner }, attempt) => ({
      department,
      name: 'Alix Nouvelle',
      email: `nouvelle-${attempt}@invitation.example`,
      jobTitle: '',
      role: 'partner',
      scope: partner,
    }),
  },
  [`${administration}#renew`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department, guest }) => ({ department, member: guest }),
  },
  [`${administration}#give`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department, newcomer, unit }) => ({ department, member: newcomer, role: 'unitDirector', scope: unit }),
  },
  [`${administration}#withdraw`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department, role }) => ({ department, assignment: role }),
  },
  [`${administration}#dismiss`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department, leaver }) => ({ department, member: leaver }),
  },
  [`${setup}#saveRows`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department, fiche: id, action }, attempt) => ({
      department,
      [`start.${id}`]: String(2000 + (attempt % 9)),
      [`end.${id}`]: String(2020 + (attempt % 9)),
      [`end.${action}`]: String(2030 + (attempt % 9)),
    }),
  },
  [`${setup}#previewList`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department }) => ({ department, list: 'code;pilote\n1;personne' }),
  },
  [`${setup}#chooseRhythm`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department }) => ({ department, followUpFrom: '2027-01-04', updateEveryMonths: '3' }),
  },
  [`${setup}#chooseTerritories`]: {
    kind: 'room',
    as: 'coordinator',
    notFor: notCoordinators,
    fields: ({ department, fiche: id, territory }) => ({ department, fiche: id, 'territory[]': territory }),
  },
  [`${link}#join`]: {
    kind: 'open',
    as: 'invitee',
    fields: ({ joinToken }) => ({ token: joinToken }),
    attacks: [
      [null, ({ joinToken }) => ({ token: joinToken }), 'signedOut'],
      ['agent', ({ joinToken }) => ({ token: joinToken }), 'linkUnusable'],
      ['foreigner', ({ joinToken }) => ({ token: joinToken }), 'linkUnusable'],
      ['invitee', ({ chooseToken }) => ({ token: chooseToken }), 'linkUnusable'],
      ['invitee', () => ({ token: unknownToken }), 'linkUnusable'],
    ],
  },
  [`${link}#accept`]: {
    kind: 'open',
    as: null,
    fields: ({ acceptToken }) => ({ token: acceptToken, password }),
    attacks: [
      [null, () => ({ token: unknownToken, password }), 'linkUnusable'],
      // A link that only chooses a password gives no membership.
      [null, ({ chooseToken }) => ({ token: chooseToken, password }), 'linkUnusable'],
    ],
  },
  [`${link}#choose`]: {
    kind: 'open',
    as: null,
    fields: ({ chooseToken }) => ({ token: chooseToken, password }),
    attacks: [
      [null, () => ({ token: unknownToken, password }), 'linkUnusable'],
      // An invitation, which its inviter knows, changes no password.
      [null, ({ acceptToken }) => ({ token: acceptToken, password }), 'linkUnusable'],
      ['coordinator', ({ joinToken }) => ({ token: joinToken, password }), 'linkUnusable'],
    ],
  },
  [`${platform}#create`]: {
    kind: 'open',
    as: 'administrator',
    fields: (_, attempt) => newDepartment(attempt),
    attacks: [
      [null, (_, attempt) => newDepartment(attempt), 'signedOut'],
      ['coordinator', (_, attempt) => newDepartment(attempt), 'notFound'],
      ['agent', (_, attempt) => newDepartment(attempt), 'notFound'],
    ],
  },
}

/** Codes that no department of the database has, each given once. */
const freeCodes = Array.from({ length: 85 }, (_, index) => String(10 + index)).filter(
  (code) => !['26', '38', '73', '86'].includes(code),
)
let created = 0

function newDepartment(attempt: number) {
  return {
    code: freeCodes[created++ % freeCodes.length] as string,
    name: `Essai ${attempt}`,
    slug: `essai-${attempt}`,
    region: '',
    accentColour: '#335577',
    coordinatorName: 'Alix Essai',
    coordinatorEmail: `essai-${attempt}@invitation.example`,
  }
}
