import { reviewed, selectStandings } from '#lib/progress/standing.queries.ts'
import { assembleStandings } from '#lib/progress/standing.rules.ts'
import type { Standing } from '#lib/progress/standing.ts'
import { type Outline, selectOutline } from '#lib/scheme/outline.queries.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { longReading, readTogether } from '#lib/server/sql.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

/** What somebody told that was done, in one update of the year. `done`: actions it moved to done. */
export type Accomplishment = {
  ficheId: string
  updateId: string
  occurredOn: CivilDate
  memberName: string
  /** Told by the pilot of some actions, of these alone. */
  actionsOnly: boolean
  accomplished: string
  done: number
}

/** What a year's report is made of: the tree, each fiche this person follows as it stood, and what was told of it. */
export type ReportSource = { outline: Outline; standings: Standing[]; told: Accomplishment[] }

/** Everything the report of a year is worked out from, in one statement. */
export async function readReport(
  db: DepartmentDb,
  schemeId: string,
  year: number,
  today: CivilDate,
): Promise<ReportSource> {
  const { levels, nodes, told, ...rows } = await readTogether(
    db,
    { ...selectOutline(db, schemeId), ...selectStandings(db, year), told: selectAccomplishments(db, year) },
    reviewed(db, schemeId, year, today),
  )
  return { outline: { levels, nodes }, standings: assembleStandings(rows), told }
}

/**
 * The most telling text of the year of each fiche this person follows: most actions done by it, then the latest. It looks
 * at what is `reviewed`.
 */
function selectAccomplishments(db: DepartmentDb, year: number) {
  const words = ['actionsOnly', 'accomplished', 'done'] as const
  return longReading<Accomplishment>('ficheId', 'updateId', 'occurredOn', 'memberName', ...words)`
    WITH told AS MATERIALIZED (
      SELECT u.id, u.fiche_id, u.fiche_revision, u.occurred_on, u.member_id FROM progress_update u
      WHERE u.department_id = ${db.departmentId}::uuid AND u.accomplished IS NOT NULL
    ), achieved AS MATERIALIZED (
      SELECT m.update_id, count(*)::int AS done FROM moved m
      WHERE m.status = 'done' AND m.previous_status <> 'done' GROUP BY m.update_id
    ), chosen AS MATERIALIZED (
      SELECT DISTINCT ON (t.fiche_id) t.*, coalesce(m.done, 0) AS done
      FROM told t LEFT JOIN achieved m ON m.update_id = t.id
      WHERE t.fiche_id IN (SELECT f.id FROM followed f)
        AND t.occurred_on BETWEEN ${`${year}-01-01`}::date AND ${`${year}-12-31`}::date
      ORDER BY t.fiche_id, coalesce(m.done, 0) DESC, t.occurred_on DESC, t.fiche_revision DESC
    ), text AS MATERIALIZED (
      SELECT u.id, u.accomplished, u.actions_only FROM progress_update u
      WHERE u.department_id = ${db.departmentId}::uuid AND u.id = ANY (ARRAY (SELECT c.id FROM chosen c))
    )
    SELECT c.fiche_id AS "ficheId", c.id AS "updateId", p.name AS "memberName",
      t.actions_only AS "actionsOnly", t.accomplished,
      to_char(c.occurred_on, 'YYYY-MM-DD') AS "occurredOn", c.done
    FROM chosen c JOIN people p ON p.id = c.member_id JOIN text t ON t.id = c.id
    ORDER BY c.fiche_id`
}
