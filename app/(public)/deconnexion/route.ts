import { env } from '#lib/server/env.ts'
import { isOurs } from '#lib/server/same-origin.ts'
import { sessionCookieName } from '#lib/server/session.ts'

/** Signs out of this browser. A plain form posts here, so that it works before any script; only ours may. */
export function POST(request: Request): Response {
  if (!isOurs(request)) return new Response(null, { status: 403 })
  const secure = env().NEXTAUTH_URL.startsWith('https:') ? '; Secure' : ''
  const cookie = `${sessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`
  return new Response(null, { status: 303, headers: { location: '/connexion?sortie=1', 'set-cookie': cookie } })
}
