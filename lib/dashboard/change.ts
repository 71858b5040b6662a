import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { Confidence } from '#lib/progress/confidence.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

/** An update given since a day, with the actions it moved from one status to another. */
export type Change = {
  updateId: string
  ficheId: string
  occurredOn: CivilDate
  givenOn: CivilDate
  memberName: string
  nothingNew: boolean
  /** Null: the lead did not say. */
  confidence: Confidence | null
  movements: { actionId: string; title: string; previousStatus: ActionStatus; status: ActionStatus }[]
}
