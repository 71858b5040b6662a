import { joinDepartment, type LinkError, setPassword } from '#lib/identity/identity.mutations.ts'
import { findOwnIdentity, findUsableLink } from '#lib/identity/identity.queries.ts'
import type { LinkUseError } from '#lib/identity/link.rules.ts'
import { hashToken } from '#lib/identity/one-time-token.ts'
import { isStrongPassword } from '#lib/identity/password.rules.ts'
import { hashPassword } from '#lib/identity/password.ts'
import { err, type Result } from '#lib/shared/result.ts'
import { checkCredentials } from './check-credentials.ts'
import { withIdentity } from './doors.ts'

type Used = Promise<Result<null, LinkUseError>>

/** Chooses a password with a link that is not an invitation. */
export async function choosePassword({ token, password }: { token: string; password: string }, now: Date): Used {
  const tokenHash = hashToken(token)
  const link = await withIdentity({ tokenHash }, (tx) => findUsableLink(tx, tokenHash, now))
  if (!link || link.departmentName !== null) return err({ tag: 'linkUnusable' })
  const passwordHash = await hashPassword(password)
  return withIdentity({ tokenHash }, (tx) => setPassword(tx, tokenHash, passwordHash, now))
}

/**
 * Accepts an invitation with a password: that of the account, checked and throttled as at any sign-in, or the first one
 * of an account that has no way in yet.
 */
export async function acceptInvitation({ token, password }: { token: string; password: string }, now: Date): Used {
  const tokenHash = hashToken(token)
  const link = await withIdentity({ tokenHash }, (tx) => findUsableLink(tx, tokenHash, now))
  if (!link || link.departmentName === null) return err({ tag: 'linkUnusable' })
  if (link.passwordHash !== null) {
    const account = await checkCredentials(link.email, password, now)
    if (!account.ok) return err(refusalOf(account.error, now))
    return withIdentity({ tokenHash }, (tx) => joinDepartment(tx, tokenHash, link.userId, now))
  }
  if (link.signsInWithProvider) return err({ tag: 'hasOwnSignIn' })
  if (!isStrongPassword(password)) return err({ tag: 'weakPassword' })
  const passwordHash = await hashPassword(password)
  return withIdentity(
    { tokenHash },
    (tx): Promise<Result<null, LinkError>> => setPassword(tx, tokenHash, passwordHash, now),
  )
}

/** Accepts an invitation for the person who is signed in, if it is theirs. */
export async function joinSignedIn(
  token: string,
  session: { userId: string; sessionVersion: number },
  now: Date,
): Used {
  const person = await withIdentity(session, (tx) => findOwnIdentity(tx, session))
  if (!person) return err({ tag: 'linkUnusable' })
  const tokenHash = hashToken(token)
  return withIdentity({ tokenHash }, (tx) => joinDepartment(tx, tokenHash, person.userId, now))
}

function refusalOf(error: { tag: 'wrongCredentials' } | { tag: 'throttled'; until: Date }, now: Date): LinkUseError {
  if (error.tag === 'wrongCredentials') return { tag: 'wrongPassword' }
  return { tag: 'throttled', minutes: Math.max(1, Math.ceil((error.until.getTime() - now.getTime()) / 60_000)) }
}
