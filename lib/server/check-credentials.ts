import { findCredentials } from '#lib/identity/identity.queries.ts'
import { verifyPassword } from '#lib/identity/password.ts'
import type { SignedIn } from '#lib/identity/provider-sign-in.mutations.ts'
import { beginAttempt, forgetFailures, type Throttled } from '#lib/identity/throttle.mutations.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { withIdentity } from './doors.ts'

/**
 * Whether an address and a password open an account. The answer and the time it takes are the same for a wrong password,
 * an unknown address and an account without password. The attempt is counted in its own transaction before the slow
 * work, which holds no connection.
 */
export async function checkCredentials(
  email: string,
  password: string,
  now: Date,
): Promise<Result<SignedIn, { tag: 'wrongCredentials' } | Throttled>> {
  const begun = await withIdentity({ email }, async (tx) => {
    const attempt = await beginAttempt(tx, email, now)
    return attempt.ok ? ok(await findCredentials(tx, email)) : attempt
  })
  if (!begun.ok) return begun
  const account = begun.value
  const genuine = await verifyPassword(account?.passwordHash ?? null, password)
  if (!account || !genuine) return err({ tag: 'wrongCredentials' })
  await withIdentity({ email }, (tx) => forgetFailures(tx, email))
  return ok({ userId: account.userId, sessionVersion: account.sessionVersion })
}
