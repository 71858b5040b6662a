import type { Reach } from './access.rules.ts'

/** A reach as two parameters of a query. Ids of members, units and partners never meet: one list holds them all. */
export function reachKeys(reach: Reach): { everything: boolean; keys: string[] } {
  if (reach.everything) return { everything: true, keys: [] }
  const own = reach.memberId === null ? [] : [reach.memberId]
  return { everything: false, keys: [...own, ...reach.unitIds, ...reach.partnerIds] }
}
