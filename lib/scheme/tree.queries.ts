import { reachOf } from '#lib/access/access.rules.ts'
import { withinReach } from '#lib/fiche/within-reach.queries.ts'
import type { ActionCounts } from '#lib/progress/counts.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { type Reading, reading, type Sql, sql } from '#lib/server/sql.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

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

/** The nodes that `among` keeps of a department, named `n` in it, in the order of the document. */
export function selectNodes(db: DepartmentDb, among: Sql): Reading<SchemeNode> {
  return reading<SchemeNode>`
    SELECT n.id, n.parent_id AS "parentId", n.depth, n.code, n.title, n.summary,
      n.ongoing_examples <> '{}' AS "hasExamples",
      n.id IN (SELECT k.node_id FROM key_figure k WHERE k.department_id = ${db.departmentId}::uuid AND k.node_id IS NOT NULL)
        AS "hasFigures"
    FROM node n WHERE n.department_id = ${db.departmentId}::uuid AND ${among}
    ORDER BY n.depth, n.position`
}

/**
 * The fiches that `among` keeps of a department, named `f` in it, each with the counts of its actions at that day: what
 * the person may open or follow is decided by their reach inside it.
 */
export function selectFiches(db: DepartmentDb, among: Sql, today: CivilDate): Reading<SchemeFiche> {
  const reads = withinReach(db, reachOf(db.access, 'fiche.read'), sql`f.id`)
  const follows = withinReach(db, reachOf(db.access, 'progress.read'), sql`f.id`)
  return reading<SchemeFiche>`
    WITH chosen AS MATERIALIZED (
      SELECT f.id, f.node_id, f.code, f.title, f.position FROM fiche f
      WHERE f.department_id = ${db.departmentId}::uuid AND ${among}
    ), own_action AS MATERIALIZED (
      SELECT a.fiche_id, a.status, a.end_year FROM action a
      WHERE a.department_id = ${db.departmentId}::uuid AND a.parent_id IS NULL
    ), counted AS (
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
      FROM own_action a, LATERAL (SELECT a.end_year < ${today.slice(0, 4)}::int
        AND a.status NOT IN ('permanent', 'abandoned') AS due) d
      WHERE a.fiche_id IN (SELECT c.id FROM chosen c)
      GROUP BY a.fiche_id
    )
    SELECT f.id, f.node_id AS "nodeId", f.code, f.title, coalesce(c.total, 0) AS actions, ${reads} AS readable,
      CASE WHEN ${follows} THEN c END AS counts
    FROM chosen f LEFT JOIN counted c ON c.fiche_id = f.id
    ORDER BY f.position`
}
