import type { Prisma } from '#lib/server/generated/prisma/client.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { afterFailure, type Throttle, waitUntil } from './throttle.rules.ts'

type Tx = Prisma.TransactionClient

/** Too many failures: nothing is tried before this instant. */
export type Throttled = { tag: 'throttled'; until: Date }

/**
 * Counts an attempt as a failure before it is made, so that a hundred made at once are counted too; the address is held
 * until the end of the transaction. A success forgets it.
 */
export async function beginAttempt(tx: Tx, email: string, now: Date): Promise<Result<null, Throttled>> {
  await tx.$executeRaw`DELETE FROM sign_in_throttle WHERE email IN (
    SELECT email FROM sign_in_throttle WHERE window_from < ${now}::timestamptz - interval '2 days' LIMIT 20)`
  await tx.$executeRaw`INSERT INTO sign_in_throttle (email, failures, window_from) VALUES (${email}, 0, ${now})
    ON CONFLICT (email) DO NOTHING`
  const rows = await tx.$queryRaw<Throttle[]>`
    SELECT failures, window_from AS "windowFrom", blocked_until AS "blockedUntil"
    FROM sign_in_throttle WHERE email = ${email} FOR UPDATE`
  const until = waitUntil(rows[0] ?? null, now)
  if (until) return err({ tag: 'throttled', until })
  const { failures, windowFrom, blockedUntil } = afterFailure(rows[0] ?? null, now)
  await tx.$executeRaw`UPDATE sign_in_throttle
    SET failures = ${failures}, window_from = ${windowFrom}, blocked_until = ${blockedUntil} WHERE email = ${email}`
  return ok(null)
}

/** The attempt was a success. */
export async function forgetFailures(tx: Tx, email: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM sign_in_throttle WHERE email = ${email}`
}
