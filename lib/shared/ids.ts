import { z } from 'zod'

/** An id from an address or a form. Parsed before any query: PostgreSQL answers a malformed one with an error. */
export const idSchema = z.uuid()

/** The id, or null when it is not one: the caller answers 404. */
export function parseId(text: string): string | null {
  const parsed = idSchema.safeParse(text)
  return parsed.success ? parsed.data.toLowerCase() : null
}
