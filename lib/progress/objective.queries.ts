import type { FicheTies } from '#lib/access/access.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import type { Outcome } from './outcome.labels.ts'

export type AssessedObjective = {
  id: string
  label: string
  /** The last one of the year; null: not assessed, or taken back. */
  assessment: {
    id: string
    outcome: Outcome
    evidence: string | null
    memberName: string
    recordedOn: CivilDate
  } | null
}

/** The objectives of a fiche in the order of the document, each with what was said of it for a year. */
export async function readObjectives(db: DepartmentDb, ficheId: string, year: number): Promise<AssessedObjective[]> {
  const { timeZone } = db.access.department
  return db.query<AssessedObjective[]>`
    SELECT o.id, o.label, CASE WHEN s.outcome IS NOT NULL THEN json_build_object('id', s.id, 'outcome', s.outcome,
        'evidence', s.evidence, 'memberName', m.name,
        'recordedOn', to_char(s.recorded_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD')) END AS assessment
    FROM objective o
    LEFT JOIN LATERAL (SELECT s.* FROM objective_assessment s
      WHERE s.department_id = o.department_id AND s.objective_id = o.id AND s.year = ${year}::int
      ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) s ON true
    LEFT JOIN member m ON m.department_id = o.department_id AND m.id = s.member_id
    WHERE o.department_id = ${db.departmentId}::uuid AND o.fiche_id = ${ficheId}::uuid
    ORDER BY o.position`
}

export type AssessableFiche = {
  id: string
  code: string | null
  title: string
  scheme: { status: string; ficheSingular: string | null; startYear: number | null; endYear: number | null }
  ties: FicheTies
}

/** The fiche whose objectives are assessed, and the years of its scheme; null when there is none by that id. */
export async function readAssessableFiche(db: DepartmentDb, ficheId: string): Promise<AssessableFiche | null> {
  const rows = await db.query<AssessableFiche[]>`
    SELECT f.id, f.code, f.title, fiche_ties(f.department_id, f.id) AS ties,
      json_build_object('status', s.status, 'ficheSingular', s.fiche_singular, 'startYear', s.start_year,
        'endYear', s.end_year) AS scheme
    FROM fiche f JOIN scheme s ON s.department_id = f.department_id AND s.id = f.scheme_id
    WHERE f.department_id = ${db.departmentId}::uuid AND f.id = ${ficheId}::uuid`
  return rows[0] ?? null
}
