import type { AssignedRole } from '#lib/access/access.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import type { ScopeKind } from './role.rules.ts'

/** Can come in, has a link that may still be used, or neither. */
export type MemberAccess = 'active' | 'invited' | 'none'

export type MemberRole = { id: string; role: AssignedRole; scopeName: string | null }

export type MemberEntry = {
  id: string
  name: string
  email: string | null
  jobTitle: string | null
  access: MemberAccess
  roles: MemberRole[]
  ficheCount: number
}

/** The members of the department, by name. */
export function listMembers(db: DepartmentDb, now: Date): Promise<MemberEntry[]> {
  return readMembers(db, now, null)
}

export type MemberPage = MemberEntry & { fiches: { id: string; code: string | null; title: string }[] }

/** One member, with the fiches they lead. Null: no such member here. */
export async function readMember(db: DepartmentDb, memberId: string, now: Date): Promise<MemberPage | null> {
  const [member] = await readMembers(db, now, memberId)
  if (!member) return null
  const fiches = await db.prisma.$queryRaw<MemberPage['fiches']>`
    SELECT f.id, f.code, f.title FROM fiche_lead l
      JOIN fiche f ON f.department_id = l.department_id AND f.id = l.fiche_id
    WHERE l.department_id = ${db.departmentId}::uuid AND l.member_id = ${memberId}::uuid
    ORDER BY f.code COLLATE french_natural, f.title COLLATE french_natural`
  return { ...member, fiches }
}

/** Each table is read once, by department: a subquery for each member would look a hundred and eighty times. */
function readMembers(db: DepartmentDb, now: Date, memberId: string | null): Promise<MemberEntry[]> {
  return db.prisma.$queryRaw<MemberEntry[]>`
    WITH scope AS MATERIALIZED (
      SELECT id, name FROM unit WHERE department_id = ${db.departmentId}::uuid
      UNION ALL SELECT id, name FROM territory WHERE department_id = ${db.departmentId}::uuid
      UNION ALL SELECT id, name FROM partner WHERE department_id = ${db.departmentId}::uuid
      UNION ALL SELECT id, label FROM policy WHERE department_id = ${db.departmentId}::uuid
    ), held AS MATERIALIZED (
      SELECT r.member_id, json_agg(json_build_object('id', r.id, 'role', r.role, 'scopeName', s.name) ORDER BY r.id) AS roles
      FROM role_assignment r
      LEFT JOIN scope s ON s.id = coalesce(r.unit_id, r.territory_id, r.partner_id, r.policy_id)
      WHERE r.department_id = ${db.departmentId}::uuid GROUP BY r.member_id
    ), led AS MATERIALIZED (
      SELECT l.member_id, count(*)::int AS fiches FROM fiche_lead l
      WHERE l.department_id = ${db.departmentId}::uuid AND l.member_id IS NOT NULL GROUP BY l.member_id
    ), entry AS MATERIALIZED (
      SELECT m.id, m.name, m.email, m.job_title AS "jobTitle",
        CASE
          WHEN m.id IN (SELECT s.member_id FROM membership s WHERE s.department_id = ${db.departmentId}::uuid) THEN 'active'
          WHEN m.id IN (SELECT l.member_id FROM one_time_link l WHERE l.department_id = ${db.departmentId}::uuid
            AND l.used_at IS NULL AND l.expires_at > ${now}) THEN 'invited'
          ELSE 'none' END AS access,
        coalesce(h.roles, '[]') AS roles, coalesce(l.fiches, 0) AS "ficheCount"
      FROM member m LEFT JOIN held h ON h.member_id = m.id LEFT JOIN led l ON l.member_id = m.id
      WHERE m.department_id = ${db.departmentId}::uuid AND m.erased_at IS NULL
    )
    SELECT * FROM entry WHERE ${memberId}::uuid IS NULL OR id = ${memberId}::uuid
    ORDER BY name COLLATE french_natural, id`
}

/** What each kind of scope may be in this department. */
export type ScopeChoices = Record<ScopeKind, { value: string; label: string }[]>

/** The units, territories, partners and policies a role may be held over. */
export async function readScopeChoices(db: DepartmentDb): Promise<ScopeChoices> {
  const rows = await db.prisma.$queryRaw<{ kind: ScopeKind; value: string; label: string }[]>`
    SELECT * FROM (
      SELECT 'unit' AS kind, id AS value, name AS label FROM unit WHERE department_id = ${db.departmentId}::uuid
      UNION ALL SELECT 'territory', id, name FROM territory WHERE department_id = ${db.departmentId}::uuid
      UNION ALL SELECT 'partner', id, name FROM partner WHERE department_id = ${db.departmentId}::uuid
      UNION ALL SELECT 'policy', id, label FROM policy WHERE department_id = ${db.departmentId}::uuid) choice
    ORDER BY label COLLATE french_natural`
  const choices: ScopeChoices = { unit: [], territory: [], partner: [], policy: [] }
  for (const { kind, value, label } of rows) choices[kind].push({ value, label })
  return choices
}
