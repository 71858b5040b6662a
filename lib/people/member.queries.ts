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

function readMembers(db: DepartmentDb, now: Date, memberId: string | null): Promise<MemberEntry[]> {
  return db.prisma.$queryRaw<MemberEntry[]>`
    SELECT m.id, m.name, m.email, m.job_title AS "jobTitle",
      CASE
        WHEN EXISTS (SELECT FROM membership s WHERE s.department_id = m.department_id AND s.member_id = m.id) THEN 'active'
        WHEN EXISTS (SELECT FROM one_time_link l WHERE l.department_id = m.department_id AND l.member_id = m.id
          AND l.used_at IS NULL AND l.expires_at > ${now}) THEN 'invited'
        ELSE 'none' END AS access,
      (SELECT coalesce(json_agg(json_build_object('id', r.id, 'role', r.role,
            'scopeName', coalesce(u.name, t.name, p.name, y.label)) ORDER BY r.id), '[]')
        FROM role_assignment r
          LEFT JOIN unit u ON u.department_id = r.department_id AND u.id = r.unit_id
          LEFT JOIN territory t ON t.department_id = r.department_id AND t.id = r.territory_id
          LEFT JOIN partner p ON p.department_id = r.department_id AND p.id = r.partner_id
          LEFT JOIN policy y ON y.department_id = r.department_id AND y.id = r.policy_id
        WHERE r.department_id = m.department_id AND r.member_id = m.id) AS roles,
      (SELECT count(*)::int FROM fiche_lead f WHERE f.department_id = m.department_id AND f.member_id = m.id) AS "ficheCount"
    FROM member m
    WHERE m.department_id = ${db.departmentId}::uuid AND m.erased_at IS NULL
      AND (${memberId}::uuid IS NULL OR m.id = ${memberId}::uuid)
    ORDER BY m.name COLLATE french_natural, m.id`
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
