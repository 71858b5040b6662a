import { v7 } from 'uuid'
import { mayEverywhere } from '#lib/access/access.rules.ts'
import { ensureUser, makeLink } from '#lib/identity/identity.mutations.ts'
import { linkPath } from '#lib/identity/one-time-token.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import type { MemberError } from './member.rules.ts'
import type { Invite } from './member.schema.ts'
import { insertRole } from './role.mutations.ts'

/** `invitation` is the path of the link: shown once, kept nowhere. */
export type Invited = { name: string; invitation: string }

/**
 * Invites a person with a first role. Whether the address has an account elsewhere changes nothing here and is not told:
 * the link alone gives the membership, to whoever holds that account.
 */
export async function inviteMember(db: ChangeDb, input: Invite, now: Date): Promise<Result<Invited, MemberError>> {
  if (!mayEverywhere(db.access, 'member.manage')) return err({ tag: 'notFound' })
  const { departmentId } = db
  const { name, email, jobTitle } = input
  // Two invitations of one address follow each other.
  await db.prisma
    .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`invite:${departmentId}:${email}`}, 0))::text`
  const known = await db.prisma.member.findFirst({
    where: { departmentId, email, erasedAt: null },
    select: { id: true, membership: { select: { userId: true } } },
  })
  if (known?.membership) return err({ tag: 'alreadyMember' })
  const memberId = known?.id ?? v7()
  const data = { name, email, jobTitle: jobTitle || null }
  await db.prisma.member.upsert({
    where: { departmentId_id: { departmentId, id: memberId } },
    create: { departmentId, id: memberId, ...data },
    update: data,
    select: { id: true },
  })
  await recordAudit(db, 'member.invited', { kind: 'member', id: memberId })
  const given = await insertRole(db, { member: memberId, role: input.role, scope: input.scope })
  if (!given.ok && given.error.tag !== 'alreadyGiven') return given
  return ok({ name, invitation: await linkFor(db, { id: memberId, email, name }, now) })
}

/** Makes a new link for a member who cannot come in yet; the former one stops working. */
export async function renewInvitation(
  db: ChangeDb,
  input: { member: string },
  now: Date,
): Promise<Result<Invited, MemberError>> {
  if (!mayEverywhere(db.access, 'member.manage')) return err({ tag: 'notFound' })
  const member = await db.prisma.member.findFirst({
    where: { departmentId: db.departmentId, id: input.member, erasedAt: null, membership: null },
    select: { id: true, name: true, email: true },
  })
  if (!member) return err({ tag: 'notFound' })
  if (!member.email) return err({ tag: 'noAddress' })
  await recordAudit(db, 'invitation.renewed', { kind: 'member', id: member.id })
  return ok({ name: member.name, invitation: await linkFor(db, { ...member, email: member.email }, now) })
}

async function linkFor(db: ChangeDb, member: { id: string; email: string; name: string }, now: Date) {
  const userId = await ensureUser(db.prisma, member.email, member.name)
  const { token } = await makeLink(db.prisma, userId, now, { departmentId: db.departmentId, memberId: member.id })
  return linkPath(token)
}
