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

export type Bodies = { bodies: BodyRow[]; glossary: { acronym: string; label: string }[] }

/** The bodies of a scheme, in the document's order, with the glossary to read them by. */
export async function readBodies(db: DepartmentDb, schemeId: string): Promise<Bodies> {
  const own = db.access.bodies.map(({ id }) => id)
  const rows = await db.query<Bodies[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'kind', b.kind, 'scope', b.scope,
          'chair', b.chair, 'composition', b.composition, 'frequencyPerYear', b.frequency_per_year,
          'frequencyLabel', b.frequency_label, 'role', b.role,
          'mine', b.id = ANY (${own}::uuid[])) ORDER BY b.position), '[]')
        FROM body b WHERE b.department_id = ${db.departmentId}::uuid AND b.scheme_id = ${schemeId}::uuid) AS bodies,
      (SELECT coalesce(json_agg(json_build_object('acronym', g.acronym, 'label', g.label) ORDER BY g.position), '[]')
        FROM glossary_entry g
        WHERE g.department_id = ${db.departmentId}::uuid AND g.scheme_id = ${schemeId}::uuid) AS glossary`
  return rows[0] ?? NONE
}

const NONE: Bodies = { bodies: [], glossary: [] }
