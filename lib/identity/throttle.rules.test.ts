import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterFailure, type Throttle, waitUntil } from './throttle.rules.ts'

const start = new Date('2026-11-23T08:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute

/** Plays an attacker who waits so long before each try, and gives the instants at which a try was let through. */
function attempts(pauses: number[]): Date[] {
  let throttle: Throttle | null = null
  let now = start
  const through: Date[] = []
  for (const pause of pauses) {
    now = new Date(now.getTime() + pause)
    if (waitUntil(throttle, now)) continue
    through.push(now)
    throttle = afterFailure(throttle, now)
  }
  return through
}

const attacker = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 5 * minute }), fc.integer({ min: 0, max: 70 * minute }), fc.constant(day)),
  { maxLength: 400 },
)

test('four failures cost nothing, the fifth a minute', () => {
  expect(attempts([0, 0, 0, 0, 0, 0, 59_999])).toHaveLength(5)
  expect(attempts([0, 0, 0, 0, 0, 60_000])).toHaveLength(6)
})

test('at most 25 attempts in any 24 hours, however they are spread', () => {
  fc.assert(
    fc.property(attacker, (pauses) => {
      const through = attempts(pauses).map((instant) => instant.getTime())
      for (const [index, first] of through.entries()) {
        const within = through.slice(index).filter((instant) => instant - first < day)
        expect(within.length).toBeLessThanOrEqual(25)
      }
    }),
  )
})

test('an attacker who never stops gets exactly 25 attempts a day', () => {
  const aDay = Array.from({ length: 24 * 60 }, () => minute)
  expect(attempts(aDay)).toHaveLength(25)
})

test('each wait is at least as long as the one before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 40 }), (count) => {
      let throttle: Throttle | null = null
      let before = 0
      for (let failure = 0; failure < count; failure++) {
        throttle = afterFailure(throttle, start)
        const wait = (throttle.blockedUntil?.getTime() ?? start.getTime()) - start.getTime()
        expect(wait).toBeGreaterThanOrEqual(before)
        before = wait
      }
    }),
  )
})

test('a day of quiet forgets, and nobody waits for more than a day', () => {
  fc.assert(
    fc.property(attacker, (pauses) => {
      let throttle: Throttle | null = null
      let now = start
      for (const pause of pauses) {
        now = new Date(now.getTime() + pause)
        throttle = afterFailure(throttle, now)
      }
      const aDayLater = new Date(now.getTime() + day)
      expect(waitUntil(throttle, aDayLater)).toBeNull()
      expect(afterFailure(throttle, aDayLater).failures).toBe(1)
    }),
  )
})
