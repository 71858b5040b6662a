import type { DepartmentDb } from '#lib/server/doors.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

/** What a lead told that was done, in one update of the year. `done`: actions it moved to done. */
export type Accomplishment = {
  ficheId: string
  updateId: string
  occurredOn: CivilDate
  memberName: string
  accomplished: string
  done: number
}

/** The most telling text of the year of each of these fiches: most actions done by it, then the latest. */
export async function readAccomplishments(
  db: DepartmentDb,
  ficheIds: readonly string[],
  year: number,
): Promise<Accomplishment[]> {
  return db.prisma.$queryRaw<Accomplishment[]>`
    WITH said AS MATERIALIZED (
      SELECT u.id, u.fiche_id, u.fiche_revision, u.occurred_on, u.member_id FROM progress_update u
      WHERE u.department_id = ${db.departmentId}::uuid
    ), moved AS MATERIALIZED (
      SELECT ua.update_id, count(*)::int AS done FROM progress_update_action ua
      WHERE ua.department_id = ${db.departmentId}::uuid AND ua.status = 'done' AND ua.previous_status <> 'done'
      GROUP BY ua.update_id
    ), told AS (
      SELECT s.*, u.accomplished, coalesce(m.done, 0) AS done
      FROM said s LEFT JOIN moved m ON m.update_id = s.id
      JOIN progress_update u ON u.department_id = ${db.departmentId}::uuid AND u.id = s.id AND u.accomplished IS NOT NULL
      WHERE s.fiche_id = ANY (${ficheIds}::uuid[])
        AND s.occurred_on >= make_date(${year}::int, 1, 1) AND s.occurred_on < make_date(${year}::int + 1, 1, 1)
    )
    SELECT DISTINCT ON (t.fiche_id) t.fiche_id AS "ficheId", t.id AS "updateId", m.name AS "memberName", t.accomplished,
      to_char(t.occurred_on, 'YYYY-MM-DD') AS "occurredOn", t.done
    FROM told t JOIN member m ON m.department_id = ${db.departmentId}::uuid AND m.id = t.member_id
    ORDER BY t.fiche_id, t.done DESC, t.occurred_on DESC, t.fiche_revision DESC`
}
