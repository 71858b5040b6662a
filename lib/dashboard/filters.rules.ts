import type { OutlineNode } from '#lib/progress/branch.rules.ts'
import type { Standing } from '#lib/progress/standing.ts'
import type { Choices } from './choices.queries.ts'
import type { Filters } from './filters.schema.ts'

/** Whether everything the filters name is there to be chosen. What is not is a 404. */
export function areKnown(filters: Filters, choices: Choices, nodes: readonly OutlineNode[], years: readonly number[]) {
  return (
    (filters.year === null || years.includes(filters.year)) &&
    isIn(choices.units, filters.unitId) &&
    isIn(choices.policies, filters.policyId) &&
    isIn(choices.territories, filters.territoryId) &&
    isIn(nodes, filters.nodeId)
  )
}

/**
 * The fiches that all the filters keep. Each filter asks one thing of a fiche, so their order changes nothing. A unit
 * counts with the units below it, a node with the nodes below it.
 */
export function filterStandings<S extends Standing>(
  standings: readonly S[],
  filters: Filters,
  units: Choices['units'],
  nodes: readonly OutlineNode[],
): S[] {
  const { unitId, policyId, territoryId, nodeId } = filters
  const carriers = unitId === null ? null : withBelow(units, unitId)
  const places = nodeId === null ? null : withBelow(nodes, nodeId)
  return standings.filter(
    (fiche) =>
      (carriers === null || fiche.unitIds.some((id) => carriers.has(id))) &&
      (policyId === null || fiche.policyIds.includes(policyId)) &&
      (territoryId === null || fiche.territoryIds.includes(territoryId)) &&
      (places === null || places.has(fiche.nodeId)),
  )
}

/** An entry of a tree with all that hang below it. */
export function withBelow(tree: readonly { id: string; parentId: string | null }[], id: string): Set<string> {
  const children = Map.groupBy(tree, (entry) => entry.parentId)
  const found = new Set([id])
  for (const one of found) for (const child of children.get(one) ?? []) found.add(child.id)
  return found
}

function isIn(list: readonly { id: string }[], id: string | null): boolean {
  return id === null || list.some((entry) => entry.id === id)
}
