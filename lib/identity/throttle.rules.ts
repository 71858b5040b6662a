/** What is kept of the failures of an address, known or not. */
export type Throttle = {
  failures: number
  /** The last failure: a day of quiet after it forgets them all. */
  windowFrom: Date
  blockedUntil: Date | null
}

/*
 * CNIL, délibération n° 2022-100 du 21 juillet 2022, restriction d'accès : after five failures a wait of at least a
 * minute, longer each time, and at most 25 attempts in 24 hours. Our passwords are strong enough without it; an attacker
 * who tries them on all accounts is not to be left in peace for that.
 */
const freeFailures = 5
const mostFailures = 25
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Until when this address must wait, or null when it may try now. */
export function waitUntil(throttle: Throttle | null, now: Date): Date | null {
  const until = throttle?.blockedUntil ?? null
  return until && until > now ? until : null
}

/** The failures of an address after one more. An attempt counts as a failure from its beginning, until it succeeds. */
export function afterFailure(throttle: Throttle | null, now: Date): Throttle {
  const forgotten = !throttle || now.getTime() - throttle.windowFrom.getTime() >= day
  const failures = forgotten ? 1 : throttle.failures + 1
  const wait = waitAfter(failures)
  return { failures, windowFrom: now, blockedUntil: wait ? new Date(now.getTime() + wait) : null }
}

/** 1, 2, 4... minutes from the fifth failure on, an hour at most; a day from the twenty-fifth. */
function waitAfter(failures: number): number {
  if (failures < freeFailures) return 0
  if (failures >= mostFailures) return day
  return Math.min(minute * 2 ** (failures - freeFailures), hour)
}
