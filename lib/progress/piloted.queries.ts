import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

export type PilotedAction = {
  id: string
  code: string | null
  title: string
  status: ActionStatus
  endYear: number | null
}

/** A fiche that this member does not lead, with those of its actions that they pilot, in the order of the document. */
export type PilotedFiche = {
  id: string
  code: string | null
  title: string
  actions: PilotedAction[]
  /** The day they last gave news of these, on the department's calendar; null: never. */
  givenOn: CivilDate | null
  /** Whether they have begun to type some. */
  drafted: boolean
}

/** The fiches of active schemes where this member pilots actions, but for those they lead, whose update tells all. */
export async function readPilotedFiches(db: DepartmentDb): Promise<PilotedFiche[]> {
  if (!db.access.leadsActions) return []
  const memberId = db.access.member.id
  return db.query<PilotedFiche[]>`
    WITH piloted AS MATERIALIZED (
      SELECT a.fiche_id, json_agg(json_build_object('id', a.id, 'code', a.code, 'title', a.title, 'status', a.status,
          'endYear', a.end_year) ORDER BY a.position) AS actions
      FROM action_lead al JOIN action a ON a.department_id = al.department_id AND a.id = al.action_id
      WHERE al.department_id = ${db.departmentId}::uuid AND al.member_id = ${memberId}::uuid GROUP BY a.fiche_id
    )
    SELECT f.id, f.code, f.title, p.actions,
      (SELECT to_char(max(u.recorded_at) AT TIME ZONE ${db.access.department.timeZone}, 'YYYY-MM-DD')
        FROM progress_update u WHERE u.department_id = f.department_id AND u.fiche_id = f.id
        AND u.member_id = ${memberId}::uuid AND u.actions_only) AS "givenOn",
      EXISTS (SELECT FROM progress_draft d WHERE d.department_id = f.department_id AND d.fiche_id = f.id
        AND d.member_id = ${memberId}::uuid) AS drafted
    FROM piloted p JOIN fiche f ON f.department_id = ${db.departmentId}::uuid AND f.id = p.fiche_id
    JOIN scheme s ON s.department_id = f.department_id AND s.id = f.scheme_id
    WHERE s.status = 'active' AND NOT EXISTS (SELECT FROM fiche_lead l WHERE l.department_id = f.department_id
      AND l.fiche_id = f.id AND l.member_id = ${memberId}::uuid)
    ORDER BY f.code COLLATE french_natural, f.title COLLATE french_natural, f.id`
}
