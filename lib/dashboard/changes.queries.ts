import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { Confidence } from '#lib/progress/confidence.labels.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { longReading, type Sql, sql } from '#lib/server/sql.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

/** An update given since a day, with the actions it moved from one status to another. */
export type Change = {
  updateId: string
  ficheId: string
  occurredOn: CivilDate
  givenOn: CivilDate
  memberName: string
  nothingNew: boolean
  /** Given by the pilot of some actions, of these alone. */
  actionsOnly: boolean
  /** Null: the lead did not say. */
  confidence: Confidence | null
  movements: { actionId: string; title: string; previousStatus: ActionStatus; status: ActionStatus }[]
}

/** What changes are put together from, as it is read: a movement names its action by its id alone. */
export type ChangeRows = {
  changes: Omit<Change, 'movements'>[]
  movements: (Omit<Change['movements'][number], 'title'> & { updateId: string })[]
}

/** The updates given since a day (that day counts), among those `reviewed`: what `selectChanges` looks at. */
export function given(db: DepartmentDb, since: CivilDate): Sql {
  const { timeZone } = db.access.department
  return sql`given AS MATERIALIZED (
      SELECT s.* FROM said s WHERE s.past AND s.recorded_at >= (SELECT ${since}::date::timestamp AT TIME ZONE ${timeZone})
        AND s.fiche_id IN (SELECT f.id FROM followed f)
    )`
}

/** The updates `given` and speaking of no later than the year, the latest first, and what they moved: `assembleChanges`. */
export function selectChanges(db: DepartmentDb) {
  const { timeZone } = db.access.department
  const facts = ['nothingNew', 'actionsOnly', 'confidence'] as const
  const names = ['updateId', 'ficheId', 'occurredOn', 'givenOn', 'memberName', ...facts] as const
  return {
    changes: longReading<ChangeRows['changes'][number]>(...names)`
      SELECT g.id AS "updateId", g.fiche_id AS "ficheId", g.occurred_on AS "occurredOn",
        to_char(g.recorded_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS "givenOn", m.name AS "memberName",
        g.nothing_new AS "nothingNew", g.actions_only AS "actionsOnly", g.confidence
      FROM given g JOIN people m ON m.id = g.member_id ORDER BY g.recorded_at DESC, g.id DESC`,
    movements: longReading<ChangeRows['movements'][number]>('updateId', 'actionId', 'previousStatus', 'status')`
      SELECT m.update_id AS "updateId", m.action_id AS "actionId", m.previous_status AS "previousStatus", m.status
      FROM moved m WHERE m.previous_status <> m.status AND m.update_id IN (SELECT g.id FROM given g)`,
  }
}
