import type { DepartmentDb } from '#lib/server/doors.ts'
import { reading } from '#lib/server/sql.ts'

/** What a dashboard can be narrowed by, in the order of the department. */
export type Choices = {
  units: { id: string; parentId: string | null; name: string }[]
  policies: { id: string; name: string }[]
  territories: { id: string; name: string }[]
}

/** The units and territories of the department and the policies of the scheme. */
export function selectChoices(db: DepartmentDb, schemeId: string) {
  return {
    units: reading<Choices['units'][number]>`
      SELECT u.id, u.parent_id AS "parentId", u.name FROM unit u WHERE u.department_id = ${db.departmentId}::uuid
      ORDER BY u.position, u.name COLLATE french_natural, u.id`,
    policies: reading<Choices['policies'][number]>`
      SELECT p.id, p.label AS name FROM policy p
      WHERE p.department_id = ${db.departmentId}::uuid AND p.scheme_id = ${schemeId}::uuid ORDER BY p.position, p.id`,
    territories: reading<Choices['territories'][number]>`
      SELECT t.id, t.name FROM territory t WHERE t.department_id = ${db.departmentId}::uuid ORDER BY t.position, t.id`,
  }
}
