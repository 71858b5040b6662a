import { BODY_KINDS } from './body.labels.ts'

export type BodyGroup<B> = { key: string; bodies: B[] }

/** The bodies by what they are for, in the order of the decision; within a group, the document's order. */
export function groupBodies<B extends { kind: string }>(bodies: readonly B[]): BodyGroup<B>[] {
  const byKind = Map.groupBy(bodies, (body) => (BODY_KINDS.includes(body.kind) ? body.kind : 'other'))
  return [...BODY_KINDS, 'other'].flatMap((key) => {
    const found = byKind.get(key)
    return found ? [{ key, bodies: found }] : []
  })
}
