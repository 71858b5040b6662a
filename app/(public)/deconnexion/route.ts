import type { NextRequest } from 'next/server'
import { env } from '#lib/server/env.ts'
import { sessionCookieName } from '#lib/server/session.ts'

/** Signs out of this browser. A plain form posts here, so that it works before any script; only ours may. */
export function POST(request: NextRequest): Response {
  const site = request.headers.get('sec-fetch-site')
  const ours = site ? site === 'same-origin' : request.headers.get('origin') === new URL(env().NEXTAUTH_URL).origin
  if (!ours) return new Response(null, { status: 403 })
  const secure = env().NEXTAUTH_URL.startsWith('https:') ? '; Secure' : ''
  const cookie = `${sessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`
  return new Response(null, { status: 303, headers: { location: '/connexion?sortie=1', 'set-cookie': cookie } })
}
