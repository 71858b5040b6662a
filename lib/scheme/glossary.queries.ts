import type { DepartmentDb } from '#lib/server/doors.ts'

export type GlossaryRow = { acronym: string; meanings: string[] }

/** The acronyms of a scheme in French order, each with all that it stands for. */
export function readGlossary(db: DepartmentDb, schemeId: string): Promise<GlossaryRow[]> {
  return db.query<GlossaryRow[]>`
    SELECT g.acronym, json_agg(g.label ORDER BY g.position) AS meanings
    FROM glossary_entry g
    WHERE g.department_id = ${db.departmentId}::uuid AND g.scheme_id = ${schemeId}::uuid
    GROUP BY g.acronym
    ORDER BY g.acronym COLLATE french_natural`
}
