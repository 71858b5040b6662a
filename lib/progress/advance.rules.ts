import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import { meanOf } from './mean.rules.ts'

/** What the advance of an action is worked out from. `progress` is what a lead told, 0 to 100; null: not told. */
export type AdvancingAction = { id: string; parentId: string | null; status: ActionStatus; progress: number | null }

/** How one action counts in the mean of its fiche, or why it does not. */
export type ActionAdvance =
  | { tag: 'counted'; value: number }
  /** In progress or deferred, and nobody told how far: missing, never 0. */
  | { tag: 'missing' }
  /** Abandoned: it has left, and is named. */
  | { tag: 'abandoned' }
  /** Permanent: it has no end to advance to. */
  | { tag: 'permanent' }

/** The advance of a set of actions: `value` is their mean in whole per cent, null when none of them has a value. */
export type Advance<A> = {
  value: number | null
  counted: { action: A; value: number }[]
  missing: A[]
  abandoned: A[]
  permanent: A[]
}

/**
 * The advance of a fiche: the mean of its top-level actions, each of weight 1, sub-actions first. It is no estimate:
 * nothing is drawn from the time that has passed.
 */
export function advanceOf<A extends AdvancingAction>(actions: readonly A[]): Advance<A> {
  const parts = Map.groupBy(actions, (action) => action.parentId)
  const advance: Advance<A> = { value: null, counted: [], missing: [], abandoned: [], permanent: [] }
  for (const action of parts.get(null) ?? []) {
    const own = advanceOfAction(action, parts.get(action.id) ?? [])
    if (own.tag === 'counted') advance.counted.push({ action, value: own.value })
    else advance[own.tag].push(action)
  }
  advance.value = meanOf(advance.counted.map(({ value }) => value))
  return advance
}

/**
 * An action said done is at 100; one that has parts is the mean of those that have a value; otherwise not begun is 0, and
 * under way is what the lead told.
 */
export function advanceOfAction(action: AdvancingAction, parts: readonly AdvancingAction[]): ActionAdvance {
  if (action.status === 'abandoned' || action.status === 'permanent') return { tag: action.status }
  if (action.status === 'done') return { tag: 'counted', value: 100 }
  const ofParts = parts.map((part) => advanceOfAction(part, []))
  const valued = ofParts.flatMap((part) => (part.tag === 'counted' ? [part.value] : []))
  const begun = parts.some((part) => part.status !== 'notBegun')
  if (begun && valued.length > 0) return { tag: 'counted', value: meanOf(valued) as number }
  if (begun && ofParts.some((part) => part.tag === 'missing')) return { tag: 'missing' }
  if (action.status === 'notBegun') return { tag: 'counted', value: 0 }
  return action.progress === null ? { tag: 'missing' } : { tag: 'counted', value: action.progress }
}
