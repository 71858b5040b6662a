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
 * the movements, so that a past year does not change when an action moves later.
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
    WITH reached AS (
      SELECT f.id, f.code, f.title FROM fiche f
      WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid
        AND (${reach.everything} OR EXISTS (SELECT FROM fiche_partner fp WHERE fp.department_id = f.department_id
          AND fp.fiche_id = f.id AND fp.partner_id = ANY (${partnerIds}::uuid[])))
    ), news AS (
      SELECT u.* FROM progress_update u
      WHERE u.department_id = ${db.departmentId}::uuid AND u.fiche_id IN (SELECT id FROM reached)
    ), movement AS (
      SELECT ua.action_id, ua.status, ua.previous_status, u.id AS update_id, u.occurred_on, u.fiche_revision, m.name,
        u.occurred_on < ${horizon}::date OR ${horizon}::date = ${today}::date AS past
      FROM news u
      JOIN progress_update_action ua ON ua.department_id = u.department_id AND ua.update_id = u.id
      JOIN member m ON m.department_id = u.department_id AND m.id = u.member_id
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
        FROM action a JOIN reached f ON f.id = a.fiche_id
        LEFT JOIN latest l ON l.action_id = a.id LEFT JOIN next n ON n.action_id = a.id
        WHERE a.department_id = ${db.departmentId}::uuid AND a.parent_id IS NULL) AS actions,
      (SELECT count(*)::int FROM reached) AS fiches,
      (SELECT count(*)::int FROM news WHERE extract(year FROM occurred_on) = ${year}) AS updates,
      (SELECT count(DISTINCT fiche_id)::int FROM news WHERE extract(year FROM occurred_on) = ${year}) AS "fichesWithNews"`
  return rows[0] as YearFacts
}
