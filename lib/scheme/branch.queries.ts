import type { DepartmentDb } from '#lib/server/doors.ts'
import { type Reading, reading, readTogether, sql } from '#lib/server/sql.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import type { KeyFigureRow } from './figures.queries.ts'
import type { SchemeLevel } from './scheme.queries.ts'
import { type SchemeFiche, type SchemeNode, selectFiches, selectNodes } from './tree.queries.ts'

/** A node named elsewhere than on its page: what its level is called, its code, its title. */
export type NodeName = { id: string; level: string | null; code: string | null; title: string }

type Heading = {
  status: 'preparing' | 'active' | 'closed'
  ficheSingular: string | null
  fichePlural: string | null
  levels: SchemeLevel[]
  /** Of the whole scheme, wherever it is attached. */
  hasFiches: boolean
  /** How many plans it is to be articulated with, while it has no fiche to say how. */
  untiedPlans: number
  ongoingExamples: string[]
  keyFigures: KeyFigureRow[]
  glossary: { acronym: string; label: string }[]
}

/** One branch of a scheme: its node and all below it, the names of those above and beside, and what is told of it. */
export type BranchRow = Heading & {
  nodes: SchemeNode[]
  fiches: SchemeFiche[]
  /** From the top. */
  ancestors: NodeName[]
  /** Under the same parent, itself included, in the order of the document. */
  siblings: NodeName[]
}

/** The branch of a node, its actions counted at that day; null when there is no such node. The rest of the tree is left alone. */
export async function readBranch(db: DepartmentDb, nodeId: string, today: CivilDate): Promise<BranchRow | null> {
  const { headings, ...tree } = await readTogether(
    db,
    {
      headings: selectHeading(db, nodeId),
      nodes: selectNodes(db, sql`n.id IN (SELECT b.id FROM below b)`),
      fiches: selectFiches(db, sql`f.node_id IN (SELECT b.id FROM below b)`, today),
      ancestors: reading<NodeName>`
        SELECT a.id, a.level, a.code, a.title FROM above a WHERE a.id <> ${nodeId}::uuid ORDER BY a.depth`,
      siblings: reading<NodeName>`
        SELECT n.id, n.level, n.code, n.title FROM own_node n JOIN own_node s ON s.id = ${nodeId}::uuid
          AND n.scheme_id = s.scheme_id AND n.parent_id IS NOT DISTINCT FROM s.parent_id ORDER BY n.position`,
    },
    sql`RECURSIVE own_level AS MATERIALIZED (
        SELECT l.scheme_id, l.rank, l.singular, l.plural FROM level l WHERE l.department_id = ${db.departmentId}::uuid
      ), own_node AS MATERIALIZED (
        SELECT n.id, n.parent_id, n.scheme_id, n.depth, n.position, l.singular AS level, n.code, n.title
        FROM node n LEFT JOIN own_level l ON l.scheme_id = n.scheme_id AND l.rank = n.depth
        WHERE n.department_id = ${db.departmentId}::uuid
      ), above AS (
        SELECT n.* FROM own_node n WHERE n.id = ${nodeId}::uuid
        UNION SELECT n.* FROM own_node n JOIN above a ON n.id = a.parent_id
      ), below AS (
        SELECT n.id FROM own_node n WHERE n.id = ${nodeId}::uuid
        UNION SELECT n.id FROM own_node n JOIN below b ON n.parent_id = b.id
      )`,
  )
  const [heading] = headings
  return heading ? { ...heading, ...tree } : null
}

/** What the scheme calls things, and what its document tells of this node. It looks at the levels that the branch reads. */
function selectHeading(db: DepartmentDb, nodeId: string): Reading<Heading> {
  return reading<Heading>`
    SELECT s.status, s.fiche_singular AS "ficheSingular", s.fiche_plural AS "fichePlural", has.fiches AS "hasFiches",
      n.ongoing_examples AS "ongoingExamples",
      (SELECT coalesce(json_agg(json_build_object('rank', l.rank, 'singular', l.singular, 'plural', l.plural)), '[]')
        FROM own_level l WHERE l.scheme_id = n.scheme_id) AS levels,
      (SELECT count(*)::int FROM related_plan r WHERE r.department_id = n.department_id AND r.scheme_id = n.scheme_id
        AND NOT has.fiches) AS "untiedPlans",
      (SELECT coalesce(json_agg(json_build_object('id', k.id, 'value', k.value::text, 'prefix', k.prefix, 'unit', k.unit,
          'label', k.label, 'year', k.year) ORDER BY k.position), '[]')
        FROM key_figure k WHERE k.department_id = n.department_id AND k.node_id = n.id) AS "keyFigures",
      (SELECT coalesce(json_agg(json_build_object('acronym', g.acronym, 'label', g.label) ORDER BY g.position), '[]')
        FROM glossary_entry g WHERE g.department_id = n.department_id AND g.scheme_id = n.scheme_id) AS glossary
    FROM node n JOIN scheme s ON s.department_id = n.department_id AND s.id = n.scheme_id,
    LATERAL (SELECT EXISTS (SELECT FROM fiche f
      WHERE f.department_id = n.department_id AND f.scheme_id = n.scheme_id) AS fiches) has
    WHERE n.department_id = ${db.departmentId}::uuid AND n.id = ${nodeId}::uuid`
}
