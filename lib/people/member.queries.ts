import type { AssignedRole } from '#lib/access/access.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { type Reading, reading, readTogether } from '#lib/server/sql.ts'
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

export type MemberPage = MemberEntry & { fiches: { id: string; code: string | null; title: string }[] }

/** What each kind of scope may be in this department: units, territories, partners and policies. */
export type ScopeChoices = Record<ScopeKind, ScopeChoice[]>

type ScopeChoice = { value: string; label: string }

/** The members of the department, by name, and what a role may be held over. */
export async function listMembers(
  db: DepartmentDb,
  now: Date,
): Promise<{ members: MemberEntry[]; choices: ScopeChoices }> {
  const { members, ...choices } = await readTogether(db, {
    members: selectMembers(db, now, null),
    ...selectScopeChoices(db),
  })
  return { members: named(members, choices), choices }
}

/** One member, with the fiches they lead, and what a role may be held over. Null: no such member here. */
export async function readMember(
  db: DepartmentDb,
  memberId: string,
  now: Date,
): Promise<{ member: MemberPage; choices: ScopeChoices } | null> {
  const { members, fiches, ...choices } = await readTogether(db, {
    members: selectMembers(db, now, memberId),
    fiches: selectFichesOf(db, memberId),
    ...selectScopeChoices(db),
  })
  const [member] = named(members, choices)
  return member ? { member: { ...member, fiches }, choices } : null
}

type MemberRow = Omit<MemberEntry, 'roles'> & { roles: { id: string; role: AssignedRole; scopeId: string | null }[] }

/** The members, each role with the name of what it is held over. */
function named(members: readonly MemberRow[], choices: ScopeChoices): MemberEntry[] {
  const names = new Map(Object.values(choices).flatMap((kind) => kind.map(({ value, label }) => [value, label])))
  return members.map((member) => ({
    ...member,
    roles: member.roles.map(({ scopeId, ...role }) => ({ ...role, scopeName: names.get(scopeId ?? '') ?? null })),
  }))
}

function selectMembers(db: DepartmentDb, now: Date, memberId: string | null): Reading<MemberRow> {
  // Each table is read once, by department: a subquery for each member would look a hundred and eighty times.
  return reading<MemberRow>`
    WITH held AS MATERIALIZED (
      SELECT r.member_id, json_agg(json_build_object('id', r.id, 'role', r.role,
          'scopeId', coalesce(r.unit_id, r.territory_id, r.partner_id, r.policy_id)) ORDER BY r.id) AS roles
      FROM role_assignment r
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

function selectFichesOf(db: DepartmentDb, memberId: string): Reading<MemberPage['fiches'][number]> {
  return reading<MemberPage['fiches'][number]>`
    SELECT f.id, f.code, f.title FROM fiche_lead l
      JOIN fiche f ON f.department_id = l.department_id AND f.id = l.fiche_id
    WHERE l.department_id = ${db.departmentId}::uuid AND l.member_id = ${memberId}::uuid
    ORDER BY f.code COLLATE french_natural, f.title COLLATE french_natural`
}

function selectScopeChoices(db: DepartmentDb) {
  return {
    unit: reading<ScopeChoice>`
      SELECT u.id AS value, u.name AS label FROM unit u WHERE u.department_id = ${db.departmentId}::uuid
      ORDER BY u.name COLLATE french_natural`,
    territory: reading<ScopeChoice>`
      SELECT t.id AS value, t.name AS label FROM territory t WHERE t.department_id = ${db.departmentId}::uuid
      ORDER BY t.name COLLATE french_natural`,
    partner: reading<ScopeChoice>`
      SELECT p.id AS value, p.name AS label FROM partner p WHERE p.department_id = ${db.departmentId}::uuid
      ORDER BY p.name COLLATE french_natural`,
    policy: reading<ScopeChoice>`
      SELECT p.id AS value, p.label FROM policy p WHERE p.department_id = ${db.departmentId}::uuid
      ORDER BY p.label COLLATE french_natural`,
  }
}
