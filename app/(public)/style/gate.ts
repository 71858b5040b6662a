import { notFound } from 'next/navigation'
import { env } from '#lib/server/env.ts'

/** These pages show parts, not content: outside development, demonstration and tests they do not exist. */
export function assertStylePagesAllowed(): void {
  if (env().APP_MODE === 'production') notFound()
}
