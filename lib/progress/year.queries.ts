import type { Reach } from '#lib/access/access.rules.ts'
import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { yearHorizon } from './progress.rules.ts'

/** A top-level action as it stood at the horizon, with the update that last moved it by then, if any. */
export type YearAction = {
  id: string
  title: string
  endYear: number | null
  status: ActionStatus
  ficheId: string
  ficheCode: string | null
  ficheTitle: string
  updateId: string | null
  occurredOn: CivilDate | null
  memberName: string | null
}

export type YearFacts = { actions: YearAction[]; fiches: number; updates: number; fichesWithNews: number }

/**
 * The scheme's actions as they stood at the end of a year (today, for the year under way): statuses are read back from
 * the movements, so that a past year does not change when an action moves later. Each table is read once, by department,
 * and joined by id alone: the planner takes the two columns of a composite key for independent, and would fetch one by one.
 */
export async function readYear(
  db: DepartmentDb,
  schemeId: string,
  year: number,
  today: CivilDate,
  reach: Reach,
): Promise<YearFacts> {
  const horizon = yearHorizon(year, today)
  const partnerIds = reach.everything ? [] : reach.partnerIds
  const rows = await db.prisma.$queryRaw<YearFacts[]>`
    WITH reached AS MATERIALIZED (
      SELECT f.id, f.code, f.title FROM fiche f
      WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid
        AND (${reach.everything} OR f.id IN (SELECT fp.fiche_id FROM fiche_partner fp
          WHERE fp.department_id = ${db.departmentId}::uuid AND fp.partner_id = ANY (${partnerIds}::uuid[])))
    ), told AS MATERIALIZED (
      SELECT u.id, u.fiche_id, u.fiche_revision, u.occurred_on, u.member_id FROM progress_update u
      WHERE u.department_id = ${db.departmentId}::uuid
    ), news AS MATERIALIZED (
      SELECT t.*, extract(year FROM t.occurred_on) = ${year} AS of_year FROM told t JOIN reached f ON f.id = t.fiche_id
    ), moved AS MATERIALIZED (
      SELECT ua.update_id, ua.action_id, ua.status, ua.previous_status FROM progress_update_action ua
      WHERE ua.department_id = ${db.departmentId}::uuid
    ), person AS MATERIALIZED (
      SELECT m.id, m.name FROM member m WHERE m.department_id = ${db.departmentId}::uuid
    ), top_action AS MATERIALIZED (
      SELECT a.id, a.fiche_id, a.title, a.end_year, a.status, a.position FROM action a
      WHERE a.department_id = ${db.departmentId}::uuid AND a.parent_id IS NULL
    ), movement AS (
      SELECT ua.action_id, ua.status, ua.previous_status, u.id AS update_id, u.occurred_on, u.fiche_revision, m.name,
        u.occurred_on < ${horizon}::date OR ${horizon}::date = ${today}::date AS past
      FROM news u JOIN moved ua ON ua.update_id = u.id JOIN person m ON m.id = u.member_id
    ), latest AS (
      SELECT DISTINCT ON (action_id) * FROM movement WHERE past ORDER BY action_id, fiche_revision DESC
    ), next AS (
      SELECT DISTINCT ON (action_id) * FROM movement WHERE NOT past ORDER BY action_id, fiche_revision
    )
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'endYear', a.end_year,
          'status', coalesce(l.status, n.previous_status, a.status), 'ficheId', f.id, 'ficheCode', f.code,
          'ficheTitle', f.title, 'updateId', l.update_id, 'occurredOn', l.occurred_on, 'memberName', l.name)
          ORDER BY f.code COLLATE french_natural, f.id, a.position), '[]')
        FROM top_action a JOIN reached f ON f.id = a.fiche_id
        LEFT JOIN latest l ON l.action_id = a.id LEFT JOIN next n ON n.action_id = a.id) AS actions,
      (SELECT count(*)::int FROM reached) AS fiches,
      (SELECT count(*)::int FROM news WHERE of_year) AS updates,
      (SELECT count(DISTINCT fiche_id)::int FROM news WHERE of_year) AS "fichesWithNews"`
  return rows[0] as YearFacts
}
