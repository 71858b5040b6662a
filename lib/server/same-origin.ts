import { env } from './env.ts'

/** Whether a page of ours sent the request; older browsers say the origin alone. */
export function isOurs({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site')
  return site ? site === 'same-origin' : headers.get('origin') === new URL(env().NEXTAUTH_URL).origin
}
