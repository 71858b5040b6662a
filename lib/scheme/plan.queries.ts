import { reachOf } from '#lib/access/access.rules.ts'
import { withinReach } from '#lib/fiche/within-reach.queries.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { sql } from '#lib/server/sql.ts'
import type { FicheReference } from './fiche-reference.presenter.ts'

/** A fiche that names a plan, with the document's wordings of the link. */
export type PlanFiche = FicheReference & { wordings: string[] }

export type RelatedPlan = {
  id: string
  acronym: string | null
  name: string
  period: string | null
  relation: string | null
  note: string | null
  objectives: string[]
  /** What the scheme's glossary says of the acronym. */
  meaning: string | null
  fiches: PlanFiche[]
}

/** The plans a scheme is articulated with, in the document's order, each with the fiches that name it. */
export async function readRelatedPlans(db: DepartmentDb, schemeId: string): Promise<RelatedPlan[]> {
  const reads = reachOf(db.access, 'fiche.read')
  return db.query<RelatedPlan[]>`
    WITH RECURSIVE own_node AS MATERIALIZED (
      SELECT n.id, n.parent_id, n.position FROM node n WHERE n.department_id = ${db.departmentId}::uuid
    ), own_fiche AS MATERIALIZED (
      SELECT f.id, f.node_id, f.code, f.title, f.position FROM fiche f
      WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid
    ), own_link AS MATERIALIZED (
      SELECT l.plan_id, l.fiche_id, l.label, l.position FROM fiche_link l
      WHERE l.department_id = ${db.departmentId}::uuid AND l.plan_id IS NOT NULL
    ), place AS (
      SELECT n.id, ARRAY[n.position] AS path FROM own_node n WHERE n.parent_id IS NULL
      UNION ALL
      SELECT n.id, p.path || n.position FROM own_node n JOIN place p ON n.parent_id = p.id
    ), named AS (
      SELECT l.plan_id, f.id, f.code, f.title, n.path || f.position AS path,
        ${withinReach(db, reads, sql`f.id`)} AS readable,
        json_agg(l.label ORDER BY l.position) AS wordings
      FROM own_link l JOIN own_fiche f ON f.id = l.fiche_id JOIN place n ON n.id = f.node_id
      GROUP BY l.plan_id, f.id, f.code, f.title, f.position, n.path
    )
    SELECT r.id, r.acronym, r.name, r.period, r.relation, r.note, r.objectives,
      (SELECT g.label FROM glossary_entry g WHERE g.department_id = r.department_id AND g.scheme_id = r.scheme_id
        AND g.acronym = r.acronym ORDER BY g.position LIMIT 1) AS meaning,
      (SELECT coalesce(json_agg(json_build_object('id', n.id, 'code', n.code, 'title', n.title,
          'readable', n.readable, 'wordings', n.wordings) ORDER BY n.path), '[]')
        FROM named n WHERE n.plan_id = r.id) AS fiches
    FROM related_plan r
    WHERE r.department_id = ${db.departmentId}::uuid AND r.scheme_id = ${schemeId}::uuid
    ORDER BY r.position`
}
