import { type NextRequest, NextResponse } from 'next/server'
import { env } from '#lib/server/env.ts'
import { sessionCookieName } from '#lib/server/session.ts'

/** Signs out of this browser. A plain form posts here, so that it works before any script; only ours may. */
export function POST(request: NextRequest): Response {
  const home = env().NEXTAUTH_URL
  if (request.headers.get('origin') !== new URL(home).origin) return new Response(null, { status: 403 })
  const response = NextResponse.redirect(new URL('/connexion?sortie=1', home), 303)
  response.cookies.set(sessionCookieName(), '', {
    path: '/',
    maxAge: 0,
    httpOnly: true,
    sameSite: 'lax',
    secure: home.startsWith('https:'),
  })
  return response
}
