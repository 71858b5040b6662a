import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { env } from './env.ts'

/** Who is signed in, as the cookie says. Whether the session still holds is for the doors to say. */
export type Session = { userId: string; sessionVersion: number }

/** The cookie carries `__Secure-` where the address is https. */
export function sessionCookieName(): string {
  return env().NEXTAUTH_URL.startsWith('https:') ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}

/** The session of this request, or null when there is none, when it is out of date or has been tampered with. */
export const readSession = cache(async (): Promise<Session | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value
  if (!token) return null
  const claims = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  if (typeof claims?.sub !== 'string' || typeof claims.sessionVersion !== 'number') return null
  return { userId: claims.sub, sessionVersion: claims.sessionVersion }
})
