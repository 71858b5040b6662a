import type { DepartmentDb } from '#lib/server/doors.ts'

export type KeyFigureRow = {
  id: string
  /** numeric, as its digits */
  value: string
  prefix: string | null
  unit: string | null
  label: string
  year: number | null
}
export type NodeDetails = {
  id: string
  schemeId: string
  ongoingExamples: string[]
  keyFigures: KeyFigureRow[]
  glossary: { acronym: string; label: string }[]
}

/** What a node's page says beyond its place in the tree; null when there is no such node. */
export async function readNodeDetails(db: DepartmentDb, nodeId: string): Promise<NodeDetails | null> {
  const rows = await db.prisma.$queryRaw<NodeDetails[]>`
    SELECT n.id, n.scheme_id AS "schemeId", n.ongoing_examples AS "ongoingExamples",
      (SELECT coalesce(json_agg(json_build_object('id', k.id, 'value', k.value::text, 'prefix', k.prefix, 'unit', k.unit,
          'label', k.label, 'year', k.year) ORDER BY k.position), '[]')
        FROM key_figure k WHERE k.department_id = n.department_id AND k.node_id = n.id) AS "keyFigures",
      (SELECT coalesce(json_agg(json_build_object('acronym', g.acronym, 'label', g.label) ORDER BY g.position), '[]')
        FROM glossary_entry g WHERE g.department_id = n.department_id AND g.scheme_id = n.scheme_id) AS glossary
    FROM node n WHERE n.department_id = ${db.departmentId}::uuid AND n.id = ${nodeId}::uuid`
  return rows[0] ?? null
}
