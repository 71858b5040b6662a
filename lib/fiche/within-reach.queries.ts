import type { Reach } from '#lib/access/access.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { type Sql, sql } from '#lib/server/sql.ts'

/**
 * A condition of a statement: whether the fiche that a column names is within a reach, led by one of its members, units
 * or partners or partnered by one of these. Their ids never meet: one list holds them all.
 */
export function withinReach(db: DepartmentDb, reach: Reach, fiche: Sql): Sql {
  if (reach.everything) return sql`true`
  const own = reach.memberId === null ? [] : [reach.memberId]
  const keys = [...own, ...reach.unitIds, ...reach.partnerIds]
  return sql`${fiche} IN (
    SELECT p.fiche_id FROM fiche_partner p
    WHERE p.department_id = ${db.departmentId}::uuid AND p.partner_id = ANY (${keys}::uuid[])
    UNION ALL
    SELECT l.fiche_id FROM fiche_lead l WHERE l.department_id = ${db.departmentId}::uuid
      AND coalesce(l.member_id, l.unit_id, l.partner_id) = ANY (${keys}::uuid[]))`
}
