import type { CivilDate } from '#lib/shared/dates.ts'
import { type ActionCounts, countActions, isLate } from './counts.rules.ts'
import { yearHorizon } from './progress.rules.ts'
import type { YearAction, YearFacts } from './year.queries.ts'

/** An action with the update that says what the line says. */
export type DoneLine = YearAction & { updateId: string; occurredOn: CivilDate; memberName: string }

export type YearView = {
  year: number
  /** The year has not ended: the page speaks of today. */
  underway: boolean
  /** Said done by an update that speaks of a day of the year, latest first. */
  done: DoneLine[]
  /** Period over, not done, the longest over first. */
  late: YearAction[]
  counts: ActionCounts
  fiches: number
  fichesWithNews: number
  updates: number
}

/** What the year's page shows, from the actions as they stood at its end. */
export function presentYear({ actions, ...numbers }: YearFacts, year: number, today: CivilDate): YearView {
  const horizon = yearHorizon(year, today)
  return {
    ...numbers,
    year,
    underway: horizon === today,
    done: actions
      .filter(hasUpdate)
      .filter((action) => action.status === 'done' && action.occurredOn.startsWith(`${year}-`))
      .sort((one, other) => other.occurredOn.localeCompare(one.occurredOn)),
    late: actions
      .filter((action) => isLate(action, horizon))
      .sort((one, other) => (one.endYear ?? 0) - (other.endYear ?? 0)),
    counts: countActions(actions, horizon),
  }
}

function hasUpdate(action: YearAction): action is DoneLine {
  return action.updateId !== null
}
