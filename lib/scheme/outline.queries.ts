import type { OutlineNode } from '#lib/progress/branch.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'

export type Outline = { levels: { rank: number; singular: string; plural: string }[]; nodes: OutlineNode[] }

/** The bare tree of a scheme: its levels' names, and its nodes in the order of the document. */
export async function readOutline(db: DepartmentDb, schemeId: string): Promise<Outline> {
  const rows = await db.prisma.$queryRaw<Outline[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('rank', l.rank, 'singular', l.singular, 'plural', l.plural)
          ORDER BY l.rank), '[]')
        FROM level l WHERE l.department_id = ${db.departmentId}::uuid AND l.scheme_id = ${schemeId}::uuid) AS levels,
      (SELECT coalesce(json_agg(json_build_object('id', n.id, 'parentId', n.parent_id, 'depth', n.depth,
          'code', n.code, 'title', n.title) ORDER BY n.depth, n.position), '[]')
        FROM node n WHERE n.department_id = ${db.departmentId}::uuid AND n.scheme_id = ${schemeId}::uuid) AS nodes`
  return rows[0] ?? { levels: [], nodes: [] }
}
