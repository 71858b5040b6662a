import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { Confidence } from '#lib/progress/confidence.labels.ts'
import { selectFollowed } from '#lib/progress/followed.queries.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { type Reading, reading } from '#lib/server/sql.ts'
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

/**
 * The updates given since a day (that day counts) and speaking of no later than the year, the latest first, of the fiches
 * this person follows. It looks at what is `reviewed`.
 */
export function selectChanges(db: DepartmentDb, schemeId: string, since: CivilDate): Reading<Change> {
  const { timeZone } = db.access.department
  return reading<Change>`
    WITH followed AS MATERIALIZED (
      ${selectFollowed(db, schemeId)}
    ), given AS MATERIALIZED (
      SELECT s.* FROM said s WHERE s.past AND s.recorded_at >= (SELECT ${since}::date::timestamp AT TIME ZONE ${timeZone})
    ), titled AS MATERIALIZED (
      SELECT a.id, a.title, a.position FROM action a WHERE a.department_id = ${db.departmentId}::uuid
    ), turned AS MATERIALIZED (
      SELECT t.update_id, json_agg(line ORDER BY a.position) AS list
      FROM moved t JOIN titled a ON a.id = t.action_id,
      LATERAL (SELECT a.id AS "actionId", a.title, t.previous_status AS "previousStatus", t.status) line
      WHERE t.previous_status <> t.status AND t.update_id IN (SELECT id FROM given)
      GROUP BY t.update_id
    )
    SELECT g.id AS "updateId", g.fiche_id AS "ficheId", to_char(g.occurred_on, 'YYYY-MM-DD') AS "occurredOn",
      to_char(g.recorded_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS "givenOn", m.name AS "memberName",
      g.nothing_new AS "nothingNew", g.actions_only AS "actionsOnly", g.confidence, coalesce(v.list, '[]') AS movements
    FROM given g
    JOIN followed f ON f.id = g.fiche_id
    JOIN people m ON m.id = g.member_id
    LEFT JOIN turned v ON v.update_id = g.id
    ORDER BY g.recorded_at DESC, g.id DESC`
}
