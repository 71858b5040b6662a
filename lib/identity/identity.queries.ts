import type { Prisma } from '#lib/server/generated/prisma/client.ts'

type Tx = Prisma.TransactionClient

/** Who is signed in, outside any department. */
export type OwnIdentity = {
  userId: string
  name: string
  isPlatformAdmin: boolean
  isDemonstration: boolean
  departments: OwnDepartment[]
}

/** A department one may enter. */
export type OwnDepartment = { slug: string; code: string; name: string }

/** The person of a session, or null when the session has ended. */
export async function findOwnIdentity(
  tx: Tx,
  session: { userId: string; sessionVersion: number },
): Promise<OwnIdentity | null> {
  const rows = await tx.$queryRaw<OwnIdentity[]>`
    SELECT u.id AS "userId", u.name, u.is_platform_admin AS "isPlatformAdmin", u.is_demonstration AS "isDemonstration",
      (SELECT coalesce(json_agg(json_build_object('slug', d.slug, 'code', d.code, 'name', d.name)
          ORDER BY d.name COLLATE french_natural), '[]')
        FROM membership m JOIN department d ON d.id = m.department_id WHERE m.user_id = u.id) AS departments
    FROM user_account u
    WHERE u.id = ${session.userId}::uuid AND u.session_version = ${session.sessionVersion}::int AND u.erased_at IS NULL`
  return rows[0] ?? null
}

/** What a sign-in compares with. */
export type Credentials = { userId: string; sessionVersion: number; passwordHash: string | null }

/** The account of an address, whether it has a password or not. */
export async function findCredentials(tx: Tx, email: string): Promise<Credentials | null> {
  const rows = await tx.$queryRaw<Credentials[]>`
    SELECT id AS "userId", session_version AS "sessionVersion", password_hash AS "passwordHash"
    FROM user_account WHERE email = ${email} AND erased_at IS NULL`
  return rows[0] ?? null
}

/** A link that may still be used. `departmentName` is set for an invitation. */
export type UsableLink = {
  userId: string
  email: string
  name: string
  passwordHash: string | null
  signsInWithProvider: boolean
  departmentName: string | null
}

/** The link of a token, or null when it is unknown, used or out of date: the three look the same. */
export async function findUsableLink(tx: Tx, tokenHash: string, now: Date): Promise<UsableLink | null> {
  const rows = await tx.$queryRaw<UsableLink[]>`
    SELECT u.id AS "userId", u.email, u.name, u.password_hash AS "passwordHash",
      u.oidc_subject IS NOT NULL AS "signsInWithProvider", d.name AS "departmentName"
    FROM one_time_link l JOIN user_account u ON u.id = l.user_id LEFT JOIN department d ON d.id = l.department_id
    WHERE l.token_hash = ${tokenHash} AND l.used_at IS NULL AND l.expires_at > ${now} AND u.erased_at IS NULL`
  return rows[0] ?? null
}
