import type { OutlineNode } from '#lib/progress/branch.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { longReading, reading } from '#lib/server/sql.ts'
import type { SchemeLevel } from './scheme.queries.ts'

export type Outline = { levels: SchemeLevel[]; nodes: OutlineNode[] }

/** The bare tree of a scheme: its levels' names, and its nodes in the order of the document. */
export function selectOutline(db: DepartmentDb, schemeId: string | null) {
  return {
    levels: reading<SchemeLevel>`
      SELECT l.rank, l.singular, l.plural FROM level l
      WHERE l.department_id = ${db.departmentId}::uuid AND l.scheme_id = ${schemeId}::uuid ORDER BY l.rank`,
    nodes: longReading<OutlineNode>('id', 'parentId', 'depth', 'code', 'title')`
      SELECT n.id, n.parent_id AS "parentId", n.depth, n.code, n.title FROM node n
      WHERE n.department_id = ${db.departmentId}::uuid AND n.scheme_id = ${schemeId}::uuid
      ORDER BY n.depth, n.position`,
  }
}
