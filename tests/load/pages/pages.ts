import type { Random } from '../random.ts'
import type { Department, Person } from './census.ts'

/** A page to measure: who reads it, and an address of it drawn in a department. */
export type Page = {
  reader: 'nobody' | 'coordinators' | 'directors' | 'leads' | 'readers'
  address: (department: Department, person: Person, random: Random) => string
  /** It shows something of every department: what it reads grows with their number. */
  everyDepartment?: true
  /** It draws charts, whose library it fetches. */
  charts?: true
}

const room =
  (name: string) =>
  ({ slug }: Department) =>
    `/${slug}/${name}`

/** Accents and capitals are often left out by those who search. */
const asTyped = (word: string, random: Random) =>
  random.below(2) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Every page worth a measure, by its route. A route that is neither here nor below stops the bench. */
export const PAGES: Record<string, Page> = {
  '/': { reader: 'nobody', address: () => '/', everyDepartment: true },
  '/departements': { reader: 'directors', address: () => '/departements' },
  '/[department]/schema': { reader: 'readers', address: room('schema') },
  '/[department]/schema/[node]': {
    reader: 'readers',
    address: ({ slug, nodes }, _, random) => `/${slug}/schema/${random.pick(nodes)}`,
  },
  '/[department]/fiches/[fiche]': {
    reader: 'readers',
    address: ({ slug, fiches }, _, random) => `/${slug}/fiches/${random.pick(fiches)}`,
  },
  '/[department]/fiches/[fiche]/point-d-etape': {
    reader: 'leads',
    address: ({ slug }, { fiches }, random) => `/${slug}/fiches/${random.pick(fiches)}/point-d-etape`,
  },
  '/[department]/fiches/[fiche]/objectifs': {
    reader: 'leads',
    address: ({ slug }, { fiches }, random) => `/${slug}/fiches/${random.pick(fiches)}/objectifs`,
  },
  '/[department]/points-d-etape': { reader: 'leads', address: room('points-d-etape') },
  '/[department]/tableau-de-bord': {
    charts: true,
    reader: 'coordinators',
    address: ({ slug, nodes }, _, random) =>
      `/${slug}/tableau-de-bord${random.below(2) ? '' : `?noeud=${random.pick(nodes)}`}`,
  },
  '/[department]/bilan': {
    reader: 'coordinators',
    address: ({ slug }, _, random) => `/${slug}/bilan?annee=${2023 + random.below(4)}`,
  },
  '/[department]/plans': { reader: 'readers', address: room('plans') },
  '/[department]/instances': { reader: 'readers', address: room('instances') },
  '/[department]/partenaires': { reader: 'readers', address: room('partenaires') },
  '/[department]/partenaires/[partner]': {
    reader: 'readers',
    address: ({ slug, partners }, _, random) => `/${slug}/partenaires/${random.pick(partners)}`,
  },
  '/[department]/glossaire': { reader: 'readers', address: room('glossaire') },
  '/[department]/chiffres': { reader: 'readers', address: room('chiffres') },
  '/[department]/recherche': {
    reader: 'readers',
    address: ({ slug, words }, _, random) =>
      `/${slug}/recherche?q=${encodeURIComponent(asTyped(random.pick(words), random))}`,
  },
  '/[department]/administration': { reader: 'coordinators', address: room('administration') },
  '/[department]/administration/[member]': {
    reader: 'coordinators',
    address: ({ slug, members }, _, random) => `/${slug}/administration/${random.pick(members)}`,
  },
  '/[department]/mise-en-route': { reader: 'coordinators', address: room('mise-en-route') },
  '/[department]/mise-en-route/[fiche]': {
    reader: 'coordinators',
    address: ({ slug, fiches }, _, random) => `/${slug}/mise-en-route/${random.pick(fiches)}`,
  },
}

/** Pages left out, each with its reason. */
export const LEFT_OUT: Record<string, string> = {
  '/[department]': 'redirects to a room',
  '/_not-found': 'renders constants',
  '/_global-error': 'renders constants',
  '/style': 'for those who build the product',
  '/style/departement': 'for those who build the product',
  '/mentions-legales': 'renders constants',
  '/accessibilite': 'renders constants',
  '/donnees-personnelles': 'renders constants',
  '/connexion': 'a form and nothing else',
  '/lien/[token]': 'a form behind a link that works once',
  '/plateforme': 'for one person, now and then',
}
