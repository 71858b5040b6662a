import { reachOf } from '#lib/access/access.rules.ts'
import { withinReach } from '#lib/fiche/within-reach.queries.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { type Sql, sql } from '#lib/server/sql.ts'

/** The ids of the fiches of a scheme whose follow-up this person reads, as a part of a statement. */
export function selectFollowed(db: DepartmentDb, schemeId: string): Sql {
  const follows = withinReach(db, reachOf(db.access, 'progress.read'), sql`f.id`)
  return sql`SELECT f.id FROM fiche f
    WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid AND ${follows}`
}
