import { v7 } from 'uuid'
import type { Prisma } from '#lib/server/generated/prisma/client.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { type NewLink, newLink } from './one-time-token.ts'

type Tx = Prisma.TransactionClient

/** The account of an address, opened if there is none. Its name is the first one given; nobody learns which it was. */
export async function ensureUser(tx: Tx, email: string, name: string): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT ensure_user(${v7()}::uuid, ${email}, ${name}) AS id`
  return (rows[0] as { id: string }).id
}

/** Makes a link; the earlier ones of the same purpose stop working. For an invitation, name the member. */
export async function makeLink(
  tx: Tx,
  userId: string,
  now: Date,
  invitation: { departmentId: string; memberId: string } | null,
): Promise<NewLink> {
  const link = newLink(now)
  const { departmentId = null, memberId = null } = invitation ?? {}
  await tx.$executeRaw`DELETE FROM one_time_link WHERE user_id = ${userId}::uuid AND used_at IS NULL
    AND department_id IS NOT DISTINCT FROM ${departmentId}::uuid`
  await tx.$executeRaw`INSERT INTO one_time_link (token_hash, user_id, expires_at, department_id, member_id)
    VALUES (${link.tokenHash}, ${userId}::uuid, ${link.expiresAt}, ${departmentId}::uuid, ${memberId}::uuid)`
  return link
}

/** The link cannot be used, or not in this way: the account has its own way in and must use it. */
export type LinkError = { tag: 'linkUnusable' } | { tag: 'hasOwnSignIn' }

/**
 * Uses a link to choose a password. An invitation does so only for an account that has no way in yet: it never replaces
 * what its owner signs in with. Ends the open sessions.
 */
export async function setPassword(
  tx: Tx,
  tokenHash: string,
  passwordHash: string,
  now: Date,
): Promise<Result<null, LinkError>> {
  const link = await holdLink(tx, tokenHash, now)
  if (!link) return err({ tag: 'linkUnusable' })
  const changed = await tx.$executeRaw`
    UPDATE user_account SET password_hash = ${passwordHash}, session_version = session_version + 1
    WHERE id = ${link.userId}::uuid
      AND (${link.departmentId}::uuid IS NULL OR (password_hash IS NULL AND oidc_subject IS NULL))`
  if (changed === 0) return err({ tag: 'hasOwnSignIn' })
  await consume(tx, tokenHash, now)
  return ok(null)
}

/** Uses an invitation for the account that has just proved to be its addressee. */
export async function joinDepartment(
  tx: Tx,
  tokenHash: string,
  userId: string,
  now: Date,
): Promise<Result<null, LinkError>> {
  const link = await holdLink(tx, tokenHash, now)
  if (!link?.departmentId || link.userId !== userId) return err({ tag: 'linkUnusable' })
  await consume(tx, tokenHash, now)
  return ok(null)
}

/** Uses all the invitations of an account whose present address a provider has just vouched for, in that user's door. */
export async function joinInvitingDepartments(
  tx: Tx,
  owner: { userId: string; email: string },
  now: Date,
): Promise<void> {
  const links = await tx.$queryRaw<{ tokenHash: string }[]>`
    SELECT l.token_hash AS "tokenHash" FROM one_time_link l JOIN user_account u ON u.id = l.user_id
    WHERE u.id = ${owner.userId}::uuid AND u.email = ${owner.email} AND l.department_id IS NOT NULL
      AND l.used_at IS NULL AND l.expires_at > ${now}
    FOR UPDATE OF l`
  for (const { tokenHash } of links) await consume(tx, tokenHash, now)
}

/** Ends every open session of a person. */
export async function revokeSessions(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`UPDATE user_account SET session_version = session_version + 1 WHERE id = ${userId}::uuid`
}

async function holdLink(tx: Tx, tokenHash: string, now: Date) {
  const rows = await tx.$queryRaw<{ userId: string; departmentId: string | null }[]>`
    SELECT user_id AS "userId", department_id AS "departmentId" FROM one_time_link
    WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > ${now} FOR UPDATE`
  return rows[0]
}

async function consume(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    WITH used AS (UPDATE one_time_link SET used_at = ${now} WHERE token_hash = ${tokenHash} RETURNING *)
    INSERT INTO membership (user_id, department_id, member_id)
    SELECT user_id, department_id, member_id FROM used WHERE department_id IS NOT NULL ON CONFLICT DO NOTHING`
}
