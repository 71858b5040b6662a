import type { DepartmentDb } from '#lib/server/doors.ts'
import { type Reading, reading, readTogether, sql } from '#lib/server/sql.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { type SchemeFiche, type SchemeNode, selectFiches, selectNodes } from './tree.queries.ts'

export type SchemeLevel = { rank: number; singular: string; plural: string }
export type SchemeStatement = { kind: string; heading: string | null; code: string | null; text: string }
export type SchemePlan = { id: string; acronym: string | null; name: string; period: string | null }

type Heading = {
  id: string
  title: string
  motto: string | null
  status: 'preparing' | 'active' | 'closed'
  startYear: number | null
  endYear: number | null
  durationYears: number | null
  startsOn: CivilDate | null
  endsOn: CivilDate | null
  originalEndsOn: CivilDate | null
  adoptedOn: CivilDate | null
  summary: string | null
  notes: string | null
  ficheSingular: string | null
  fichePlural: string | null
  monitoringSummary: string | null
  monitoringInstruments: string[]
  levels: SchemeLevel[]
  policies: string[]
  statements: SchemeStatement[]
  /** The plans it is to be articulated with, while it has no fiche to say how. */
  plans: SchemePlan[]
}

export type SchemeRow = Heading & { nodes: SchemeNode[]; fiches: SchemeFiche[] }

/** A scheme with its whole tree, the actions of each fiche counted at that day; null when there is none by that id. */
export async function readScheme(db: DepartmentDb, schemeId: string, today: CivilDate): Promise<SchemeRow | null> {
  const { headings, ...tree } = await readTogether(db, {
    headings: selectHeading(db, schemeId),
    nodes: selectNodes(db, sql`n.scheme_id = ${schemeId}::uuid`),
    fiches: selectFiches(db, sql`f.scheme_id = ${schemeId}::uuid`, today),
  })
  const [heading] = headings
  return heading ? { ...heading, ...tree } : null
}

/** What a scheme says of itself, and the lists its document gives beside the tree. */
function selectHeading(db: DepartmentDb, schemeId: string): Reading<Heading> {
  return reading<Heading>`
    SELECT s.id, s.title, s.motto, s.status, s.start_year AS "startYear", s.end_year AS "endYear",
      s.duration_years AS "durationYears", to_char(s.starts_on, 'YYYY-MM-DD') AS "startsOn",
      to_char(s.ends_on, 'YYYY-MM-DD') AS "endsOn", to_char(s.original_ends_on, 'YYYY-MM-DD') AS "originalEndsOn",
      to_char(s.adopted_on, 'YYYY-MM-DD') AS "adoptedOn", s.summary, s.notes, s.fiche_singular AS "ficheSingular",
      s.fiche_plural AS "fichePlural", s.monitoring_summary AS "monitoringSummary",
      s.monitoring_instruments AS "monitoringInstruments",
      (SELECT coalesce(json_agg(json_build_object('rank', l.rank, 'singular', l.singular, 'plural', l.plural)
          ORDER BY l.rank), '[]')
        FROM level l WHERE l.department_id = s.department_id AND l.scheme_id = s.id) AS levels,
      (SELECT coalesce(json_agg(p.label ORDER BY p.position), '[]')
        FROM policy p WHERE p.department_id = s.department_id AND p.scheme_id = s.id) AS policies,
      (SELECT coalesce(json_agg(json_build_object('kind', t.kind, 'heading', t.heading, 'code', t.code, 'text', t.text)
          ORDER BY t.position), '[]')
        FROM scheme_statement t WHERE t.department_id = s.department_id AND t.scheme_id = s.id) AS statements,
      (SELECT coalesce(json_agg(json_build_object('id', r.id, 'acronym', r.acronym, 'name', r.name, 'period', r.period)
          ORDER BY r.position), '[]')
        FROM related_plan r WHERE r.department_id = s.department_id AND r.scheme_id = s.id
          AND NOT EXISTS (SELECT FROM fiche f WHERE f.department_id = s.department_id AND f.scheme_id = s.id)) AS plans
    FROM scheme s WHERE s.department_id = ${db.departmentId}::uuid AND s.id = ${schemeId}::uuid`
}
