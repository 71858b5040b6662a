import type { Prisma } from '#lib/server/generated/prisma/client.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'

type Tx = Prisma.TransactionClient

/** Who a provider says is signing in: `subject` is `issuer|sub`; `email` only when it vouches for it. */
export type ProviderClaims = { subject: string; verifiedEmail: string | null }
export type SignedIn = { userId: string; sessionVersion: number }
export type ProviderRefusal = { tag: 'unknownAccount' } | { tag: 'emailNotVerified' }

/**
 * The account of a provider's subject. The first time it is the account of the verified address: from then on the
 * subject alone counts, and the password is dropped, for nothing proves that whoever chose it holds the address.
 */
export async function signInWithProvider(tx: Tx, claims: ProviderClaims): Promise<Result<SignedIn, ProviderRefusal>> {
  const known = await tx.$queryRaw<SignedIn[]>`
    SELECT id AS "userId", session_version AS "sessionVersion" FROM user_account
    WHERE oidc_subject = ${claims.subject} AND erased_at IS NULL`
  if (known[0]) return ok(known[0])
  if (claims.verifiedEmail === null) return err({ tag: 'emailNotVerified' })
  const matched = await tx.$queryRaw<SignedIn[]>`
    UPDATE user_account
    SET oidc_subject = ${claims.subject}, password_hash = NULL, session_version = session_version + 1
    WHERE email = ${claims.verifiedEmail} AND oidc_subject IS NULL AND erased_at IS NULL
    RETURNING id AS "userId", session_version AS "sessionVersion"`
  return matched[0] ? ok(matched[0]) : err({ tag: 'unknownAccount' })
}
