import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { Confidence } from '#lib/progress/confidence.labels.ts'
import type { Outcome } from '#lib/progress/outcome.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

/** `at`: an ISO instant, always of office hours in France, so that its first ten letters are the day there too. */
type Happening = { at: string; memberId: string }

/** What saves a fiche; `revision` is the number this gives it, the first one after loading being 2. */
type Save = Happening & { id: string; ficheId: string; revision: number }

/** The coordinator sets a fiche up: who leads it, where, and when its undated actions are due. */
export type SetUp = Save & {
  kind: 'setUp'
  leads: { id: string; memberId: string | null; unitId: string | null; label: string | null }[]
  territoryIds: string[]
  periods: { actionId: string; startYear: number; endYear: number }[]
}

/** A lead gives an update. */
export type Update = Save & {
  kind: 'update'
  occurredOn: CivilDate
  nothingNew: boolean
  confidence: Confidence
  accomplished: string | null
  difficulties: string | null
  nextSteps: string | null
  arbitration: string | null
  movements: Movement[]
}

export type Movement = {
  actionId: string
  previousStatus: ActionStatus
  status: ActionStatus
  previousProgress: number | null
  progress: number | null
}

/** A lead says whether an objective was met in a year. */
export type Assessment = Happening & {
  kind: 'assessment'
  id: string
  ficheId: string
  objectiveId: string
  year: number
  outcome: Outcome
  evidence: string | null
}

export type LifeEvent = SetUp | Update | Assessment

/** What has happened by the end of that day: the data of a day is a prefix of the data of a later one. */
export function until(events: readonly LifeEvent[], day: CivilDate): LifeEvent[] {
  return events.filter(({ at }) => at.slice(0, 10) <= day)
}
