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
 * at what is `reviewed`. The year is chosen after: the index of what was told holds the day, its text lies among those of
 * all departments.
 */
function selectAccomplishments(db: DepartmentDb, year: number) {
  const words = ['actionsOnly', 'accomplished', 'done'] as const
  return longReading<Accomplishment>('ficheId', 'updateId', 'occurredOn', 'memberName', ...words)`
    WITH told AS MATERIALIZED (
      SELECT u.id, u.fiche_id, u.fiche_revision, u.occurred_on FROM progress_update u
      WHERE u.department_id = ${db.departmentId}::uuid AND u.accomplished IS NOT NULL
    ), achieved AS MATERIALIZED (
      SELECT m.update_id, (count(*) FILTER (WHERE m.status = 'done' AND m.previous_status <> 'done'))::int AS done
      FROM moved m GROUP BY m.update_id
    ), chosen AS MATERIALIZED (
      SELECT DISTINCT ON (t.fiche_id) t.id FROM told t LEFT JOIN achieved m ON m.update_id = t.id
      WHERE t.occurred_on BETWEEN ${`${year}-01-01`}::date AND ${`${year}-12-31`}::date
        AND t.fiche_id IN (SELECT f.id FROM followed f)
      ORDER BY t.fiche_id, coalesce(m.done, 0) DESC, t.occurred_on DESC, t.fiche_revision DESC
    )
    SELECT u.fiche_id AS "ficheId", u.id AS "updateId", u.occurred_on AS "occurredOn", p.name AS "memberName",
      u.actions_only AS "actionsOnly", u.accomplished, coalesce(m.done, 0) AS done
    FROM progress_update u JOIN people p ON p.id = u.member_id LEFT JOIN achieved m ON m.update_id = u.id
    WHERE u.department_id = ${db.departmentId}::uuid AND u.id = ANY (ARRAY (SELECT c.id FROM chosen c))
    ORDER BY u.fiche_id`
}
