import type { CivilDate } from '#lib/shared/dates.ts'
import { type Advance, advanceOf } from './advance.rules.ts'
import { type ActionCounts, addCounts, countActions, NO_ACTIONS } from './counts.rules.ts'
import { meanOf } from './mean.rules.ts'
import type { Standing, StandingAction } from './standing.ts'

/** A node of the scheme as the outline gives it. */
export type OutlineNode = { id: string; parentId: string | null; depth: number; code: string | null; title: string }

/** A fiche with its facts worked out: counts of its top-level actions, advance in whole per cent. */
export type CountedFiche = Standing & { counts: ActionCounts; advance: Advance<StandingAction> }

/** A node with all that stands on it and below it. */
export type Branch = {
  node: OutlineNode
  /** On the node itself, then below: every fiche once, in the order of the scheme. */
  fiches: CountedFiche[]
  ownFiches: CountedFiche[]
  children: Branch[]
  counts: ActionCounts
  /** The mean of its fiches that have a value, each of the same weight; null when none has. */
  advance: number | null
  /** The fiches without a value: counted apart, and named. */
  withoutAdvance: CountedFiche[]
}

/** Works out the facts of each fiche at a day. */
export function countFiches(standings: readonly Standing[], day: CivilDate): CountedFiche[] {
  return standings.map((standing) => ({
    ...standing,
    counts: countActions(
      standing.actions.filter((action) => action.parentId === null),
      day,
    ),
    advance: advanceOf(standing.actions),
  }))
}

/** Whether something was said of where it is: an update, or the news that a pilot gave of one of its actions. */
export function isHeard({ latest, actions }: Standing): boolean {
  return latest !== null || actions.some(({ said }) => said !== null)
}

/** The facts of fiches taken together, whichever they are. */
export function gather(fiches: readonly CountedFiche[]): Pick<Branch, 'counts' | 'advance' | 'withoutAdvance'> {
  const valued = fiches.flatMap(({ advance }) => advance.value ?? [])
  return {
    counts: fiches.reduce((sum, fiche) => addCounts(sum, fiche.counts), NO_ACTIONS),
    advance: meanOf(valued),
    withoutAdvance: fiches.filter((fiche) => fiche.advance.value === null),
  }
}

/** The tree of a scheme, each node with the facts of what stands below it. Nodes without any of these fiches are left out. */
export function branchesOf(nodes: readonly OutlineNode[], fiches: readonly CountedFiche[]): Branch[] {
  const children = Map.groupBy(nodes, (node) => node.parentId)
  const onNode = Map.groupBy(fiches, (fiche) => fiche.nodeId)
  const build = (node: OutlineNode): Branch => {
    const below = (children.get(node.id) ?? []).map(build).filter((branch) => branch.fiches.length > 0)
    const ownFiches = onNode.get(node.id) ?? []
    const all = [...ownFiches, ...below.flatMap((branch) => branch.fiches)]
    return { node, ownFiches, children: below, fiches: all, ...gather(all) }
  }
  return (children.get(null) ?? []).map(build).filter((branch) => branch.fiches.length > 0)
}
