import { mayEverywhere } from '#lib/access/access.rules.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { leavesNobody, type MemberError } from './member.rules.ts'
import { deleteRole, holdCoordinators } from './role.mutations.ts'

/**
 * Ends a member's access: their sessions, their way in, their roles, what they led. The member stays, for what they said
 * and did stays; invited again, they find themselves.
 */
export async function withdrawMember(db: ChangeDb, input: { member: string }): Promise<Result<null, MemberError>> {
  if (!mayEverywhere(db.access, 'member.manage')) return err({ tag: 'notFound' })
  const { departmentId } = db
  const own = { departmentId, memberId: input.member }
  const member = await db.prisma.member.findFirst({
    where: { departmentId, id: input.member, erasedAt: null },
    select: { id: true, roleAssignments: { select: { id: true, memberId: true, role: true } } },
  })
  if (!member) return err({ tag: 'notFound' })
  if (leavesNobody(await holdCoordinators(db), member.id)) return err({ tag: 'lastCoordinator' })

  await db.query`SELECT revoke_member_sessions(${member.id}::uuid)::text`
  await db.prisma.membership.deleteMany({ where: own })
  await db.prisma.$executeRaw`DELETE FROM one_time_link
    WHERE department_id = ${departmentId}::uuid AND member_id = ${member.id}::uuid AND used_at IS NULL`
  for (const held of member.roleAssignments) await deleteRole(db, held)
  const fiches = await db.prisma.ficheLead.findMany({ where: own, select: { ficheId: true } })
  await db.prisma.ficheLead.deleteMany({ where: own })
  await db.prisma.actionLead.deleteMany({ where: own })
  await db.prisma.bodyMember.deleteMany({ where: own })
  for (const { ficheId } of fiches)
    await recordAudit(db, 'lead.dismissed', { kind: 'fiche', id: ficheId }, { memberId: member.id })
  await recordAudit(db, 'member.withdrawn', { kind: 'member', id: member.id })
  return ok(null)
}
