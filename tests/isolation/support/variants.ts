import type { ActionSurface } from '../surfaces.ts'
import type { IdName, Ids, LastingIds } from './ids.ts'
import type { Actor } from './people.ts'

/** Who may not send it at all: those without the right, and visitors. */
export function refusalsOf(surface: ActionSurface): [Actor | null, string, ActionSurface['fields']][] {
  if (surface.kind === 'open') return surface.attacks.map(([actor, fields, tag]) => [actor, tag, fields])
  const withoutRight = surface.notFor.map((actor): [Actor, string, ActionSurface['fields']] => [
    actor,
    'notFound',
    surface.fields,
  ])
  return [...withoutRight, [null, 'signedOut', surface.fields]]
}

/** Own ids with one of another department in the place of each in turn, then of all but the department, then of all. */
export function swaps<T extends LastingIds>(names: (keyof T)[], own: T, other: T): T[] {
  const one = names.map((name) => ({ ...own, [name]: other[name] }))
  return [...one, { ...other, department: own.department }, other].filter((ids) =>
    names.some((name) => ids[name] !== own[name]),
  )
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

/** Each set of ids, tried by who may do this and by who may do everything: what stops the first is perhaps a right alone. */
export function combinations<T>(actor: Actor, ids: T[]): [Actor, T][] {
  return [...new Set<Actor>([actor, 'coordinator'])].flatMap((who) => ids.map((set): [Actor, T] => [who, set]))
}
