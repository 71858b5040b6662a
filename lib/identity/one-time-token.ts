import { createHash, randomBytes } from 'node:crypto'

/** How long a link may be used. */
const validity = 48 * 60 * 60 * 1_000

/** A link to hand over: its token is shown once, only the hash is kept. */
export type NewLink = { token: string; tokenHash: string; expiresAt: Date }

/** A token nobody can guess: 32 random bytes. */
export function newLink(now: Date): NewLink {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token), expiresAt: new Date(now.getTime() + validity) }
}

/** What is kept of a token. Being random and long, it needs neither salt nor slowness. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The page where the link is used. */
export function linkPath(token: string): string {
  return `/lien/${token}`
}
