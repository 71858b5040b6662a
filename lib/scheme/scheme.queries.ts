import { reachOf } from '#lib/access/access.rules.ts'
import { withinReach } from '#lib/fiche/within-reach.queries.ts'
import type { ActionCounts } from '#lib/progress/counts.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { sql } from '#lib/server/sql.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

export type SchemeLevel = { rank: number; singular: string; plural: string }
export type SchemeNode = {
  id: string
  parentId: string | null
  depth: number
  code: string | null
  title: string
  summary: string | null
  /** What its page tells that the tree does not. */
  hasExamples: boolean
  hasFigures: boolean
}
export type SchemeFiche = {
  id: string
  nodeId: string
  code: string | null
  title: string
  /** Top-level actions, as the document lists them. */
  actions: number
  /** The person may open it. */
  readable: boolean
  /** Null when the person may not follow its progress. */
  counts: ActionCounts | null
}
export type SchemeStatement = { kind: string; heading: string | null; code: string | null; text: string }
export type SchemePlan = { id: string; acronym: string | null; name: string; period: string | null }

export type SchemeRow = {
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
  nodes: SchemeNode[]
  fiches: SchemeFiche[]
  policies: string[]
  statements: SchemeStatement[]
  /** The plans it is to be articulated with, while it has no fiche to say how. */
  plans: SchemePlan[]
}

/**
 * A scheme with its whole tree, each fiche with the counts of its actions at that day. One statement: what does not
 * depend on the person is one read, and what they may open or follow is decided by their reach inside it.
 */
export async function readScheme(db: DepartmentDb, schemeId: string, today: CivilDate): Promise<SchemeRow | null> {
  const reads = withinReach(db, reachOf(db.access, 'fiche.read'), sql`f.id`)
  const follows = withinReach(db, reachOf(db.access, 'progress.read'), sql`f.id`)
  const rows = await db.prisma.$queryRaw<SchemeRow[]>`
    WITH counted AS (
      SELECT a.fiche_id, count(*)::int AS total,
        count(*) FILTER (WHERE a.status = 'notBegun')::int AS "notBegun",
        count(*) FILTER (WHERE a.status = 'inProgress')::int AS "inProgress",
        count(*) FILTER (WHERE a.status = 'done')::int AS done,
        count(*) FILTER (WHERE a.status = 'permanent')::int AS permanent,
        count(*) FILTER (WHERE a.status = 'deferred')::int AS deferred,
        count(*) FILTER (WHERE a.status = 'abandoned')::int AS abandoned,
        count(*) FILTER (WHERE d.due)::int AS due,
        count(*) FILTER (WHERE d.due AND a.status <> 'done')::int AS late,
        count(*) FILTER (WHERE a.end_year IS NULL AND a.status NOT IN ('permanent', 'abandoned'))::int AS undated
      FROM action a, LATERAL (SELECT a.end_year < extract(year FROM ${today}::date)
        AND a.status NOT IN ('permanent', 'abandoned') AS due) d
      WHERE a.department_id = ${db.departmentId}::uuid AND a.parent_id IS NULL
      GROUP BY a.fiche_id
    )
    SELECT s.id, s.title, s.motto, s.status, s.start_year AS "startYear", s.end_year AS "endYear",
      s.duration_years AS "durationYears", to_char(s.starts_on, 'YYYY-MM-DD') AS "startsOn",
      to_char(s.ends_on, 'YYYY-MM-DD') AS "endsOn", to_char(s.original_ends_on, 'YYYY-MM-DD') AS "originalEndsOn",
      to_char(s.adopted_on, 'YYYY-MM-DD') AS "adoptedOn", s.summary, s.notes, s.fiche_singular AS "ficheSingular",
      s.fiche_plural AS "fichePlural", s.monitoring_summary AS "monitoringSummary",
      s.monitoring_instruments AS "monitoringInstruments",
      (SELECT coalesce(json_agg(json_build_object('rank', l.rank, 'singular', l.singular, 'plural', l.plural)
          ORDER BY l.rank), '[]')
        FROM level l WHERE l.department_id = s.department_id AND l.scheme_id = s.id) AS levels,
      (SELECT coalesce(json_agg(json_build_object('id', n.id, 'parentId', n.parent_id, 'depth', n.depth,
          'code', n.code, 'title', n.title, 'summary', n.summary, 'hasExamples', n.ongoing_examples <> '{}',
          'hasFigures', EXISTS (SELECT FROM key_figure k WHERE k.department_id = n.department_id AND k.node_id = n.id))
          ORDER BY n.depth, n.position), '[]')
        FROM node n WHERE n.department_id = s.department_id AND n.scheme_id = s.id) AS nodes,
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'nodeId', f.node_id, 'code', f.code, 'title', f.title,
          'actions', coalesce(c.total, 0),
          'readable', ${reads}, 'counts', CASE WHEN ${follows} THEN row_to_json(c) END)
          ORDER BY f.position), '[]')
        FROM fiche f LEFT JOIN counted c ON c.fiche_id = f.id
        WHERE f.department_id = s.department_id AND f.scheme_id = s.id) AS fiches,
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
  return rows[0] ?? null
}
