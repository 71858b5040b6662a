import { joinInvitingDepartments } from '#lib/identity/identity.mutations.ts'
import {
  type ProviderClaims,
  type ProviderRefusal,
  type SignedIn,
  signInWithProvider,
} from '#lib/identity/provider-sign-in.mutations.ts'
import type { Result } from '#lib/shared/result.ts'
import { withIdentity } from './doors.ts'

/** Signs in whom the provider vouches for, and lets the person into the departments that were waiting for that address. */
export async function enterFromProvider(claims: ProviderClaims, now: Date): Promise<Result<SignedIn, ProviderRefusal>> {
  const key = { oidcSubject: claims.subject, ...(claims.verifiedEmail ? { email: claims.verifiedEmail } : {}) }
  const signedIn = await withIdentity(key, (tx) => signInWithProvider(tx, claims))
  if (signedIn.ok && claims.verifiedEmail) {
    const { userId } = signedIn.value
    const email = claims.verifiedEmail
    await withIdentity({ userId }, (tx) => joinInvitingDepartments(tx, { userId, email }, now))
  }
  return signedIn
}

/** What an identity token says of the person. An address that the provider does not vouch for is not believed. */
export function claimsOf(token: Record<string, unknown>): ProviderClaims {
  const verified = token.email_verified === true && typeof token.email === 'string'
  return { subject: `${token.iss}|${token.sub}`, verifiedEmail: verified ? String(token.email).toLowerCase() : null }
}
