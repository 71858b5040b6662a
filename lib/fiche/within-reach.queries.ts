import type { Reach } from '#lib/access/access.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { empty, type Sql, sql } from '#lib/server/sql.ts'

/**
 * A condition of a statement: whether the fiche that a column names is within a reach, led by one of its members, units
 * or partners, partnered by one of these, or one of its actions piloted. Ids never meet: one list holds those of leads.
 */
export function withinReach(db: DepartmentDb, reach: Reach, fiche: Sql): Sql {
  if (reach.everything) return sql`true`
  const own = reach.memberId === null ? [] : [reach.memberId]
  const keys = [...own, ...reach.unitIds, ...reach.partnerIds]
  const piloted =
    reach.pilotId === null
      ? empty
      : sql`UNION ALL
    SELECT a.fiche_id FROM action a JOIN action_lead al ON al.department_id = a.department_id AND al.action_id = a.id
    WHERE a.department_id = ${db.departmentId}::uuid AND al.member_id = ${reach.pilotId}::uuid`
  return sql`${fiche} IN (
    SELECT p.fiche_id FROM fiche_partner p
    WHERE p.department_id = ${db.departmentId}::uuid AND p.partner_id = ANY (${keys}::uuid[])
    UNION ALL
    SELECT l.fiche_id FROM fiche_lead l WHERE l.department_id = ${db.departmentId}::uuid
      AND coalesce(l.member_id, l.unit_id, l.partner_id) = ANY (${keys}::uuid[])
    ${piloted})`
}
