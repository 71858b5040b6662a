import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import { type ActionCounts, countActions, isLate } from '#lib/progress/counts.rules.ts'
import { type CivilDate, formatYears } from '#lib/shared/dates.ts'

type ActionSource = {
  id: string
  parentId: string | null
  startYear: number | null
  endYear: number | null
  status: ActionStatus
}

export type ActionView<A> = A & { late: boolean; period: string | null; parts: ActionView<A>[] }
export type ActionGroup<A> = { period: string | null; counts: ActionCounts; actions: ActionView<A>[] }

/**
 * The actions of a fiche in the order of its document, sub-actions under their action, under the period they share
 * when the document goes period by period; else one group, each action telling its own period.
 */
export function groupActions<A extends ActionSource>(actions: readonly A[], today: CivilDate): ActionGroup<A>[] {
  const partsOf = Map.groupBy(actions, (action) => action.parentId)
  const view = (action: A): ActionView<A> => ({
    ...action,
    late: isLate(action, today),
    period: formatYears(action.startYear, action.endYear),
    parts: (partsOf.get(action.id) ?? []).map(view),
  })
  const tops = (partsOf.get(null) ?? []).map(view)
  const runs = consecutive(tops)
  const byPeriod = runs.length > 1 && runs.every((run) => run.length > 1) && hasNoRepeat(runs)
  if (!byPeriod && runs.length !== 1) return [group(null, tops, today)]
  return runs.map((run) => {
    const period = run[0]?.period ?? null
    return group(
      period,
      run.map((action) => ({ ...action, period: null })),
      today,
    )
  })
}

function group<A extends ActionSource>(period: string | null, actions: ActionView<A>[], today: CivilDate) {
  return { period, actions, counts: countActions(actions, today) }
}

function consecutive<A>(actions: ActionView<A>[]): ActionView<A>[][] {
  const runs: ActionView<A>[][] = []
  for (const action of actions) {
    const run = runs.at(-1)
    if (run && run[0]?.period === action.period) run.push(action)
    else runs.push([action])
  }
  return runs
}

function hasNoRepeat<A>(runs: ActionView<A>[][]): boolean {
  return new Set(runs.map((run) => run[0]?.period)).size === runs.length
}
