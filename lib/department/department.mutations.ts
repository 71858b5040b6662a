import { v7 } from 'uuid'
import { ensureUser, makeLink } from '#lib/identity/identity.mutations.ts'
import { linkPath } from '#lib/identity/one-time-token.ts'
import type { Prisma } from '#lib/server/generated/prisma/client.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import type { NewDepartment } from './department.schema.ts'

type Tx = Prisma.TransactionClient

export type DepartmentError = { tag: 'codeTaken' } | { tag: 'slugTaken' }

/** `invitation` is the path of the coordinator's link: shown once, kept nowhere. */
export type CreatedDepartment = { name: string; coordinatorName: string; invitation: string }

/** Creates a department and invites its first coordinator, who alone will enter it. In the door of the platform. */
export async function createDepartment(
  tx: Tx,
  input: NewDepartment,
  now: Date,
): Promise<Result<CreatedDepartment, DepartmentError>> {
  const { code, slug, name, region, accentColour } = input
  const taken = await tx.department.findMany({ where: { OR: [{ code }, { slug }] }, select: { code: true } })
  if (taken[0]) return err({ tag: taken.some((other) => other.code === code) ? 'codeTaken' : 'slugTaken' })
  const id = v7()
  const data = { id, code, slug, name, region: region || null, accentColour }
  await tx.department.create({ data, select: { id: true } })
  const token = await inviteFirstCoordinator(tx, id, input, now)
  return ok({ name, coordinatorName: input.coordinatorName, invitation: linkPath(token) })
}

/**
 * The one place where the platform writes into a department. It does so in the transaction that creates it, when there
 * is nothing to read yet: the department is set for these few rows and unset before the door closes, so that no later
 * statement of this transaction, nor any other, reaches a tenant's table from the platform.
 */
async function inviteFirstCoordinator(tx: Tx, departmentId: string, input: NewDepartment, now: Date): Promise<string> {
  const { coordinatorName: name, coordinatorEmail: email } = input
  const userId = await ensureUser(tx, email, name)
  await tx.$queryRaw`SELECT set_config('app.department', ${departmentId}, true)`
  const memberId = v7()
  await tx.member.create({ data: { departmentId, id: memberId, name, email }, select: { id: true } })
  await tx.roleAssignment.create({ data: { departmentId, memberId, role: 'coordinator' }, select: { id: true } })
  const { token } = await makeLink(tx, userId, now, { departmentId, memberId })
  // No member did this: the platform has none here.
  await tx.auditEntry.create({
    data: {
      departmentId,
      memberId: null,
      action: 'member.invited',
      subjectKind: 'member',
      subjectId: memberId,
      details: { role: 'coordinator' },
    },
    select: { id: true },
  })
  await tx.$queryRaw`SELECT set_config('app.department', '', true)`
  return token
}
