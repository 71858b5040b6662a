import type { IdName, Ids } from './support/ids.ts'
import type { Cast } from './support/people.ts'

/**
 * Everything that answers a request, and how it is attacked. The run fails with the name of whatever the build serves
 * and this file does not list. To add a page, list its pattern; to add an action, list the file and the export.
 */

type Actor = keyof Cast

/** A page or a handler. */
export type Surface =
  /** Anyone may read it: it must show nothing of a department that is not published. */
  | { kind: 'public'; path?: string }
  /** A signed-in person's own page, outside any department. */
  | { kind: 'own'; shows: 'departments' | 'nothing' }
  /** The platform administrator's: for everybody else it does not exist. */
  | { kind: 'platform' }
  /** A room of a department. The pattern's parameters are filled from ids of the same name. */
  | { kind: 'room'; as: Actor; notFor?: Actor[]; query?: string; leadsTo?: 'elsewhere' }

export const pages: Record<string, Surface> = {
  '/': { kind: 'public' },
  '/connexion': { kind: 'public' },
  '/lien/[token]': { kind: 'public', path: '/lien/inconnu' },
  '/mentions-legales': { kind: 'public' },
  '/accessibilite': { kind: 'public' },
  '/donnees-personnelles': { kind: 'public' },
  '/style': { kind: 'public' },
  '/style/departement': { kind: 'public' },
  '/departements': { kind: 'own', shows: 'departments' },
  '/plateforme': { kind: 'platform' },
  '/[department]': { kind: 'room', as: 'coordinator', leadsTo: 'elsewhere' },
  '/[department]/schema': { kind: 'room', as: 'coordinator' },
  '/[department]/schema/[node]': { kind: 'room', as: 'coordinator' },
  '/[department]/fiches/[fiche]': { kind: 'room', as: 'coordinator' },
  '/[department]/fiches/[fiche]/point-d-etape': { kind: 'room', as: 'lead', notFor: ['agent', 'partner'] },
  '/[department]/points-d-etape': { kind: 'room', as: 'lead', notFor: ['agent', 'partner'] },
  '/[department]/bilan': { kind: 'room', as: 'coordinator', notFor: ['agent'] },
  '/[department]/plans': { kind: 'room', as: 'coordinator' },
  '/[department]/instances': { kind: 'room', as: 'coordinator' },
  '/[department]/partenaires': { kind: 'room', as: 'coordinator' },
  '/[department]/partenaires/[partner]': { kind: 'room', as: 'coordinator' },
  '/[department]/glossaire': { kind: 'room', as: 'coordinator' },
  '/[department]/chiffres': { kind: 'room', as: 'coordinator' },
  '/[department]/recherche': { kind: 'room', as: 'coordinator', query: '?q=canarivienne' },
  '/[department]/administration': { kind: 'room', as: 'coordinator', notFor: ['agent', 'lead', 'partner'] },
}

export const handlers: Record<string, Surface> = {
  '/api/auth/[...nextauth]': { kind: 'public', path: '/api/auth/session' },
  '/deconnexion': { kind: 'public' },
}

/** A server action: the fields of its form from a department's ids, who may send them, who may not. */
export type ActionSurface = {
  as: Actor
  notFor: Actor[]
  fields: (ids: Ids, attempt: number) => Record<string, string>
}

export const actions: Record<string, ActionSurface> = {
  'app/[department]/(espace)/fiches/[fiche]/point-d-etape/actions.ts#submitUpdate': {
    as: 'lead',
    notFor: ['agent', 'partner'],
    fields: ({ department, fiche, action }, attempt) => ({
      department,
      fiche,
      occurredOn: '2026-11-20',
      accomplished: `Réunion ${attempt} tenue.`,
      [`status.${action}`]: attempt % 2 ? 'inProgress' : 'done',
    }),
  },
}

/** The ids that an action's form carries, found by asking it for its fields. */
export function idsUsedBy({ fields }: ActionSurface, ids: Ids): IdName[] {
  const used = new Set<IdName>()
  const spying = new Proxy(ids, {
    get: (target, name) => {
      used.add(name as IdName)
      return Reflect.get(target, name)
    },
  })
  fields(spying, 1)
  return [...used]
}
