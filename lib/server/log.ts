import { randomUUID } from 'node:crypto'
import pino from 'pino'

/** Structured logs on standard output. Never log what a person typed, an e-mail address or a token. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: undefined })

/** Logs a bug with a new id and gives the id back: the only thing the user is shown. */
export function logUnexpected(error: unknown, where: string): string {
  const id = randomUUID()
  log.error({ id, where, err: error }, 'unexpected error')
  return id
}
