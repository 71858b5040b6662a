import type { DepartmentDb } from '#lib/server/doors.ts'

export type BodyRow = {
  id: string
  name: string
  kind: string
  scope: string | null
  chair: string | null
  composition: string[]
  frequencyPerYear: number | null
  frequencyLabel: string | null
  role: string | null
  /** The person reading sits in it. */
  mine: boolean
}

/** The bodies of a scheme, in the document's order. */
export function readBodies(db: DepartmentDb, schemeId: string): Promise<BodyRow[]> {
  return db.prisma.$queryRaw<BodyRow[]>`
    SELECT b.id, b.name, b.kind, b.scope, b.chair, b.composition, b.frequency_per_year AS "frequencyPerYear",
      b.frequency_label AS "frequencyLabel", b.role,
      EXISTS (SELECT FROM body_member m WHERE m.department_id = b.department_id AND m.body_id = b.id
        AND m.member_id = ${db.access.member.id}::uuid) AS mine
    FROM body b WHERE b.department_id = ${db.departmentId}::uuid AND b.scheme_id = ${schemeId}::uuid
    ORDER BY b.position`
}
