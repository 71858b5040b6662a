import type { DepartmentDb } from '#lib/server/doors.ts'

/** What a dashboard can be narrowed by, in the order of the department. */
export type Choices = {
  units: { id: string; parentId: string | null; name: string }[]
  policies: { id: string; name: string }[]
  territories: { id: string; name: string }[]
}

/** The units and territories of the department and the policies of the scheme. */
export async function readChoices(db: DepartmentDb, schemeId: string): Promise<Choices> {
  const rows = await db.prisma.$queryRaw<Choices[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'parentId', u.parent_id, 'name', u.name)
          ORDER BY u.position, u.name COLLATE french_natural, u.id), '[]')
        FROM unit u WHERE u.department_id = ${db.departmentId}::uuid) AS units,
      (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.label) ORDER BY p.position, p.id), '[]')
        FROM policy p WHERE p.department_id = ${db.departmentId}::uuid AND p.scheme_id = ${schemeId}::uuid) AS policies,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.position, t.id), '[]')
        FROM territory t WHERE t.department_id = ${db.departmentId}::uuid) AS territories`
  return rows[0] ?? { units: [], policies: [], territories: [] }
}
