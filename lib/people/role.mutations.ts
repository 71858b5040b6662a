import { mayEverywhere } from '#lib/access/access.rules.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { leavesNobody, type MemberError } from './member.rules.ts'
import type { GiveRole } from './member.schema.ts'
import { assignmentOf, roleScopes } from './role.rules.ts'

/** Gives a member a role. */
export async function giveRole(db: ChangeDb, input: GiveRole): Promise<Result<null, MemberError>> {
  if (!mayEverywhere(db.access, 'member.manage')) return err({ tag: 'notFound' })
  const member = await db.prisma.member.findFirst({
    where: { departmentId: db.departmentId, id: input.member, erasedAt: null },
    select: { id: true },
  })
  return member ? insertRole(db, input) : err({ tag: 'notFound' })
}

/** Withdraws a role, unless nobody would be left to coordinate. */
export async function withdrawRole(db: ChangeDb, input: { assignment: string }): Promise<Result<null, MemberError>> {
  if (!mayEverywhere(db.access, 'member.manage')) return err({ tag: 'notFound' })
  const held = await db.prisma.roleAssignment.findFirst({
    where: { departmentId: db.departmentId, id: input.assignment },
    select: { id: true, memberId: true, role: true },
  })
  if (!held) return err({ tag: 'notFound' })
  if (held.role === 'coordinator' && leavesNobody(await holdCoordinators(db), held.memberId))
    return err({ tag: 'lastCoordinator' })
  await deleteRole(db, held)
  return ok(null)
}

/** The members who coordinate and can come in. They are held until the end of the transaction: two cannot leave at once. */
export async function holdCoordinators(db: ChangeDb): Promise<string[]> {
  const rows = await db.query<{ memberId: string }[]>`
    SELECT r.member_id AS "memberId" FROM role_assignment r
      JOIN membership s ON s.department_id = r.department_id AND s.member_id = r.member_id
    WHERE r.department_id = ${db.departmentId}::uuid AND r.role = 'coordinator' ORDER BY r.id FOR UPDATE OF r`
  return rows.map(({ memberId }) => memberId)
}

/** Writes a role, once its scope is found in the department. The right to give it has been checked. */
export async function insertRole(db: ChangeDb, input: GiveRole): Promise<Result<null, MemberError>> {
  const { departmentId } = db
  if (!(await hasScope(db, input))) return err({ tag: 'notFound' })
  const row = { departmentId, memberId: input.member, ...assignmentOf(input.role, input.scope) }
  if (await db.prisma.roleAssignment.findFirst({ where: row, select: { id: true } }))
    return err({ tag: 'alreadyGiven' })
  const { id } = await db.prisma.roleAssignment.create({ data: row, select: { id: true } })
  const details = { assignmentId: id, role: input.role, scopeId: input.scope }
  await recordAudit(db, 'role.given', { kind: 'member', id: input.member }, details)
  return ok(null)
}

/** Deletes a role that was found in the department. */
export async function deleteRole(db: ChangeDb, held: { id: string; memberId: string; role: string }): Promise<void> {
  await db.prisma.roleAssignment.deleteMany({ where: { departmentId: db.departmentId, id: held.id } })
  const details = { assignmentId: held.id, role: held.role }
  await recordAudit(db, 'role.withdrawn', { kind: 'member', id: held.memberId }, details)
}

async function hasScope(db: ChangeDb, { role, scope }: GiveRole): Promise<boolean> {
  if (scope === null) return true
  const query = { where: { departmentId: db.departmentId, id: scope }, select: { id: true } }
  switch (roleScopes[role]?.kind) {
    case 'unit':
      return (await db.prisma.unit.findFirst(query)) !== null
    case 'territory':
      return (await db.prisma.territory.findFirst(query)) !== null
    case 'partner':
      return (await db.prisma.partner.findFirst(query)) !== null
    case 'policy':
      return (await db.prisma.policy.findFirst(query)) !== null
    default:
      return false
  }
}
