import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

/**
 * A set of top-level actions, counted. Sub-actions are listed on their fiche and never counted.
 * `due` and `late` belong to the calendar: see `isDue`. `undated` are those that a calendar could hold but that have
 * none; with the permanent and the abandoned ones they are all that the calendar leaves out.
 */
export type ActionCounts = Record<ActionStatus, number> & {
  total: number
  due: number
  late: number
  undated: number
}

/** What counting needs to know of an action. */
export type CountedAction = { status: ActionStatus; endYear: number | null }

export const NO_ACTIONS: ActionCounts = {
  total: 0,
  notBegun: 0,
  inProgress: 0,
  done: 0,
  permanent: 0,
  deferred: 0,
  abandoned: 0,
  due: 0,
  late: 0,
  undated: 0,
}

/**
 * Whether the action should be done by that day: it has a last year, that year is over (its period ends on
 * 31 December), and it is neither permanent nor abandoned. A deferred action stays due: putting off is not doing.
 */
export function isDue({ status, endYear }: CountedAction, today: CivilDate): boolean {
  return endYear !== null && endYear < Number(today.slice(0, 4)) && status !== 'permanent' && status !== 'abandoned'
}

/** Due, and not done. Computed, never set by anybody. */
export function isLate(action: CountedAction, today: CivilDate): boolean {
  return isDue(action, today) && action.status !== 'done'
}

/** Counts top-level actions as the queries do in SQL. */
export function countActions(actions: readonly CountedAction[], today: CivilDate): ActionCounts {
  const counts = { ...NO_ACTIONS }
  for (const action of actions) {
    counts.total += 1
    counts[action.status] += 1
    if (isDue(action, today)) counts.due += 1
    if (isLate(action, today)) counts.late += 1
    if (isUndated(action)) counts.undated += 1
  }
  return counts
}

/** The counts of two sets that share no action: a node is the sum of its fiches and of its branches. */
export function addCounts(one: ActionCounts, other: ActionCounts): ActionCounts {
  const sum = { ...NO_ACTIONS }
  for (const key of Object.keys(sum) as (keyof ActionCounts)[]) sum[key] = one[key] + other[key]
  return sum
}

/**
 * What the bar draws: the actions that somebody can finish. Abandoned ones have left, permanent ones never end: both
 * are told in words beside it. `due` is null when none of them has a calendar.
 */
export function barOf(counts: ActionCounts) {
  const total = counts.total - counts.abandoned - counts.permanent
  const dated = total - counts.undated
  return {
    done: counts.done,
    inProgress: counts.inProgress,
    total,
    due: dated > 0 ? counts.due : null,
    late: counts.late,
  }
}

function isUndated({ status, endYear }: CountedAction): boolean {
  return endYear === null && status !== 'permanent' && status !== 'abandoned'
}
