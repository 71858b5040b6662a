import type { FicheTies } from '#lib/access/access.rules.ts'
import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import type { Confidence } from './confidence.labels.ts'
import type { CountedAction } from './counts.rules.ts'

export type FormAction = {
  id: string
  parentId: string | null
  code: string | null
  title: string
  startYear: number | null
  endYear: number | null
  status: ActionStatus
  progress: number | null
  /** Whether this member pilots it, or the action it is a part of. */
  piloted: boolean
}

/** What was said last of the whole fiche; empty texts and null: nothing. */
export type LastUpdate = {
  occurredOn: CivilDate
  memberName: string
  accomplished: string | null
  confidence: Confidence | null
  difficulties: string | null
  nextSteps: string | null
  arbitration: string | null
}

/** What the pilot of an action wrote of their actions, since. */
export type ActionNews = { updateId: string; occurredOn: CivilDate; memberName: string; accomplished: string }

/** What this member was typing: the fields as typed, from which revision of the fiche, when it was last saved. */
export type Draft = { content: Record<string, string>; baseRevision: number; savedAt: string }

export type UpdateForm = {
  id: string
  code: string | null
  title: string
  revision: number
  ficheSingular: string | null
  schemeStatus: string
  actions: FormAction[]
  ties: FicheTies
  lastUpdate: LastUpdate | null
  /** Since the last update, oldest first. */
  news: ActionNews[]
  draft: Draft | null
}

/**
 * What the update form shows: the fiche, its actions in the order of the document, the last update, this member's draft.
 * Null: no such fiche. It holds all: `formFor` takes out what the reader may not read or tell.
 */
export async function readUpdateForm(db: DepartmentDb, ficheId: string): Promise<UpdateForm | null> {
  const rows = await db.query<UpdateForm[]>`
    SELECT f.id, f.code, f.title, f.revision, s.fiche_singular AS "ficheSingular", s.status AS "schemeStatus",
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'parentId', a.parent_id, 'code', a.code, 'title', a.title,
          'startYear', a.start_year, 'endYear', a.end_year, 'status', a.status, 'progress', a.progress,
          'piloted', EXISTS (SELECT FROM action_lead al WHERE al.department_id = a.department_id
            AND al.action_id IN (a.id, a.parent_id) AND al.member_id = ${db.access.member.id}::uuid))
          ORDER BY coalesce(p.position, a.position), a.parent_id NULLS FIRST, a.position), '[]')
        FROM action a LEFT JOIN action p ON p.department_id = a.department_id AND p.id = a.parent_id
        WHERE a.department_id = f.department_id AND a.fiche_id = f.id) AS actions,
      fiche_ties(f.department_id, f.id) AS ties,
      (SELECT json_build_object('occurredOn', u.occurred_on, 'memberName', m.name, 'accomplished', u.accomplished,
          'confidence', u.confidence, 'difficulties', u.difficulties, 'nextSteps', u.next_steps,
          'arbitration', u.arbitration)
        FROM progress_update u JOIN member m ON m.department_id = u.department_id AND m.id = u.member_id
        WHERE u.department_id = f.department_id AND u.fiche_id = f.id AND NOT u.actions_only
        ORDER BY u.fiche_revision DESC LIMIT 1) AS "lastUpdate",
      (SELECT coalesce(json_agg(json_build_object('updateId', u.id, 'occurredOn', u.occurred_on, 'memberName', m.name,
          'accomplished', u.accomplished) ORDER BY u.fiche_revision), '[]')
        FROM progress_update u JOIN member m ON m.department_id = u.department_id AND m.id = u.member_id
        WHERE u.department_id = f.department_id AND u.fiche_id = f.id AND u.actions_only AND u.accomplished IS NOT NULL
          AND u.fiche_revision > coalesce((SELECT max(w.fiche_revision) FROM progress_update w
            WHERE w.department_id = f.department_id AND w.fiche_id = f.id AND NOT w.actions_only), 0)) AS news,
      (SELECT json_build_object('content', d.content, 'baseRevision', d.base_revision, 'savedAt', d.saved_at)
        FROM progress_draft d WHERE d.department_id = f.department_id AND d.fiche_id = f.id
        AND d.member_id = ${db.access.member.id}::uuid) AS draft
    FROM fiche f JOIN scheme s ON s.department_id = f.department_id AND s.id = f.scheme_id
    WHERE f.department_id = ${db.departmentId}::uuid AND f.id = ${ficheId}::uuid`
  return rows[0] ?? null
}

/** An update as it was given: what it told, and what it moved. */
export type UpdateEntry = {
  id: string
  memberName: string
  occurredOn: CivilDate
  recordedAt: string
  /** The day it was given, on the department's calendar. */
  givenOn: CivilDate
  nothingNew: boolean
  /** Given by the pilot of some actions, of these alone. */
  actionsOnly: boolean
  confidence: Confidence | null
  accomplished: string | null
  difficulties: string | null
  nextSteps: string | null
  /** Null where there is none, and for who may not read it. */
  arbitration: string | null
  /** In no order; the page that shows them knows the actions, and their titles. */
  movements: {
    actionId: string
    previousStatus: ActionStatus
    status: ActionStatus
    previousProgress: number | null
    progress: number | null
  }[]
}

/** The updates of a fiche, latest first; with the points to arbitrate for who may read them. */
export async function readUpdates(db: DepartmentDb, ficheId: string, arbitrates = false): Promise<UpdateEntry[]> {
  const { timeZone } = db.access.department
  return db.query<UpdateEntry[]>`
    WITH told AS MATERIALIZED (
      SELECT u.* FROM progress_update u
      WHERE u.department_id = ${db.departmentId}::uuid AND u.fiche_id = ${ficheId}::uuid
    ), moved AS MATERIALIZED (
      SELECT ua.update_id, ua.action_id, ua.status, ua.previous_status, ua.progress, ua.previous_progress
      FROM progress_update_action ua WHERE ua.department_id = ${db.departmentId}::uuid
    ), movements AS MATERIALIZED (
      SELECT ua.update_id, json_agg(json_build_object('actionId', ua.action_id, 'previousStatus', ua.previous_status,
          'status', ua.status, 'previousProgress', ua.previous_progress, 'progress', ua.progress)) AS list
      FROM moved ua JOIN told u ON u.id = ua.update_id GROUP BY ua.update_id
    ), people AS MATERIALIZED (
      -- The same one or two people speak of a fiche for years: each is looked up once.
      SELECT w.id, (SELECT m.name FROM member m WHERE m.department_id = ${db.departmentId}::uuid AND m.id = w.id) AS name
      FROM (SELECT DISTINCT t.member_id AS id FROM told t) w
    )
    SELECT u.id, m.name AS "memberName", to_char(u.occurred_on, 'YYYY-MM-DD') AS "occurredOn",
      to_json(u.recorded_at) #>> '{}' AS "recordedAt",
      to_char(u.recorded_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS "givenOn", u.nothing_new AS "nothingNew",
      u.actions_only AS "actionsOnly", u.confidence, u.accomplished, u.difficulties, u.next_steps AS "nextSteps",
      CASE WHEN ${arbitrates} THEN u.arbitration END AS arbitration, coalesce(v.list, '[]') AS movements
    FROM told u JOIN people m ON m.id = u.member_id LEFT JOIN movements v ON v.update_id = u.id
    ORDER BY u.fiche_revision DESC`
}

export type OwnFiche = {
  id: string
  code: string | null
  title: string
  /** The day the last update was given, on the department's calendar; null: none yet. */
  givenOn: CivilDate | null
  /** What it judged; null: it did not say. */
  confidence: Confidence | null
  /** Whether this member has begun to type the next one. */
  drafted: boolean
  /** Its top-level actions, to be counted by `countActions`. */
  actions: CountedAction[]
}

/** The fiches of active schemes this member leads, those without news for longest first. */
export async function readOwnFiches(db: DepartmentDb): Promise<OwnFiche[]> {
  const memberId = db.access.member.id
  return db.query<OwnFiche[]>`
    SELECT f.id, f.code, f.title, u.confidence,
      to_char(u.recorded_at AT TIME ZONE ${db.access.department.timeZone}, 'YYYY-MM-DD') AS "givenOn",
      EXISTS (SELECT FROM progress_draft d WHERE d.department_id = f.department_id AND d.fiche_id = f.id
        AND d.member_id = ${memberId}::uuid) AS drafted,
      (SELECT coalesce(json_agg(json_build_object('status', a.status, 'endYear', a.end_year)), '[]') FROM action a
        WHERE a.department_id = f.department_id AND a.fiche_id = f.id AND a.parent_id IS NULL) AS actions
    FROM fiche f JOIN scheme s ON s.department_id = f.department_id AND s.id = f.scheme_id
    LEFT JOIN LATERAL (SELECT u.recorded_at, u.confidence FROM progress_update u
      WHERE u.department_id = f.department_id AND u.fiche_id = f.id AND NOT u.actions_only
      ORDER BY u.fiche_revision DESC LIMIT 1) u ON true
    WHERE f.department_id = ${db.departmentId}::uuid AND s.status = 'active' AND EXISTS (
      SELECT FROM fiche_lead l WHERE l.department_id = f.department_id AND l.fiche_id = f.id
        AND l.member_id = ${memberId}::uuid)
    ORDER BY u.recorded_at NULLS FIRST, f.code COLLATE french_natural, f.title COLLATE french_natural`
}
