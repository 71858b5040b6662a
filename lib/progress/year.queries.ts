import type { Reach } from '#lib/access/access.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { yearHorizon } from './progress.rules.ts'

type YearLine = {
  actionId: string
  title: string
  ficheId: string
  ficheCode: string | null
  ficheTitle: string
}
/** An action done in the year, with the update that says so. */
export type DoneLine = YearLine & { updateId: string; occurredOn: CivilDate; memberName: string }
/** An action late at the horizon, with the last update that touched it, if any. */
export type LateLine = YearLine & { endYear: number; updateId: string | null; occurredOn: CivilDate | null }

export type Year = {
  done: DoneLine[]
  late: LateLine[]
  updates: number
  fichesWithNews: number
  fiches: number
  /** Dated, neither permanent nor abandoned, period ended. */
  due: number
  /** Left out of the calendar: no date, or permanent. */
  undated: number
}

/**
 * What was done in a year and what was late at its end (today, for the year under way). Statuses are those of the
 * horizon, read back from the movements, so that a past year does not change when an action moves later.
 * Actions are the top-level ones, as everywhere.
 */
export async function readYear(db: DepartmentDb, schemeId: string, year: number, today: CivilDate, reach: Reach) {
  const horizon = yearHorizon(year, today)
  const everything = reach.everything
  const partnerIds = reach.everything ? [] : reach.partnerIds
  const rows = await db.prisma.$queryRaw<Year[]>`
    WITH reached AS (
      SELECT f.id, f.code, f.title FROM fiche f
      WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid
        AND (${everything} OR EXISTS (SELECT FROM fiche_partner fp WHERE fp.department_id = f.department_id
          AND fp.fiche_id = f.id AND fp.partner_id = ANY (${partnerIds}::uuid[])))
    ), movement AS (
      SELECT ua.action_id, ua.status, ua.previous_status, u.id AS update_id, u.occurred_on, u.fiche_revision, m.name,
        u.occurred_on < ${horizon}::date OR ${horizon}::date = ${today}::date AS past
      FROM progress_update u
      JOIN progress_update_action ua ON ua.department_id = u.department_id AND ua.update_id = u.id
      JOIN member m ON m.department_id = u.department_id AND m.id = u.member_id
      WHERE u.department_id = ${db.departmentId}::uuid AND u.fiche_id IN (SELECT id FROM reached)
    ), latest AS (
      SELECT DISTINCT ON (action_id) * FROM movement WHERE past ORDER BY action_id, fiche_revision DESC
    ), next AS (
      SELECT DISTINCT ON (action_id) * FROM movement WHERE NOT past ORDER BY action_id, fiche_revision
    ), state AS (
      SELECT a.id, a.title, a.position, a.end_year, f.id AS fiche_id, f.code, f.title AS fiche_title,
        coalesce(l.status, n.previous_status, a.status) AS status, l.update_id, l.occurred_on, l.name
      FROM action a JOIN reached f ON f.id = a.fiche_id
      LEFT JOIN latest l ON l.action_id = a.id LEFT JOIN next n ON n.action_id = a.id
      WHERE a.department_id = ${db.departmentId}::uuid AND a.parent_id IS NULL
    ), dated AS (
      SELECT *, end_year < extract(year FROM ${horizon}::date) AND status NOT IN ('permanent', 'abandoned') AS due FROM state
    )
    SELECT
      (SELECT coalesce(json_agg(json_build_object('actionId', id, 'title', title, 'ficheId', fiche_id,
          'ficheCode', code, 'ficheTitle', fiche_title, 'updateId', update_id, 'occurredOn', occurred_on, 'memberName', name)
          ORDER BY occurred_on DESC, code COLLATE french_natural, position), '[]')
        FROM dated WHERE status = 'done' AND extract(year FROM occurred_on) = ${year}) AS done,
      (SELECT coalesce(json_agg(json_build_object('actionId', id, 'title', title, 'ficheId', fiche_id,
          'ficheCode', code, 'ficheTitle', fiche_title, 'endYear', end_year, 'updateId', update_id, 'occurredOn', occurred_on)
          ORDER BY end_year, code COLLATE french_natural, position), '[]')
        FROM dated WHERE due AND status <> 'done') AS late,
      (SELECT count(*)::int FROM dated WHERE due) AS due,
      (SELECT count(*)::int FROM dated WHERE status <> 'abandoned' AND (end_year IS NULL OR status = 'permanent')) AS undated,
      (SELECT count(*)::int FROM reached) AS fiches,
      (SELECT count(*)::int FROM progress_update u WHERE u.department_id = ${db.departmentId}::uuid
        AND u.fiche_id IN (SELECT id FROM reached) AND extract(year FROM u.occurred_on) = ${year}) AS updates,
      (SELECT count(DISTINCT u.fiche_id)::int FROM progress_update u WHERE u.department_id = ${db.departmentId}::uuid
        AND u.fiche_id IN (SELECT id FROM reached) AND extract(year FROM u.occurred_on) = ${year}) AS "fichesWithNews"`
  return rows[0] as Year
}
