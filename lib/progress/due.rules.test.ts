import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#lib/shared/dates.ts'
import { dueOf, periodOf } from './due.rules.ts'

const months = fc.constantFrom(1, 2, 3, 4, 6, 12)
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2023-01-01', days))
const quarterly = { followUpFrom: '2026-01-15', updateEveryMonths: 3 }

test('periods follow one another without a gap, and hold their days', () => {
  expect(periodOf('2026-11-25', 3)).toEqual({ start: '2026-10-01', end: '2026-12-31' })
  expect(periodOf('2028-02-29', 1)).toEqual({ start: '2028-02-01', end: '2028-02-29' })
  fc.assert(
    fc.property(day, months, (date, every) => {
      const { start, end } = periodOf(date, every)
      expect(start <= date && date <= end).toBe(true)
      expect(periodOf(addDays(end, 1), every).start).toBe(addDays(end, 1))
      expect(periodOf(start, every)).toEqual({ start, end })
    }),
  )
})

test('nothing is owed before the follow-up begins, nor while no day is chosen', () => {
  expect(dueOf(null, { ...quarterly, followUpFrom: null }, '2026-11-25')).toEqual({ tag: 'silent', from: null })
  expect(dueOf(null, quarterly, '2026-01-14')).toEqual({ tag: 'silent', from: '2026-01-15' })
})

test('an update answers for the period it was given in', () => {
  expect(dueOf('2026-10-01', quarterly, '2026-11-25')).toEqual({ tag: 'upToDate', next: '2027-03-31' })
  expect(dueOf('2026-09-30', quarterly, '2026-11-25')).toEqual({ tag: 'owed', by: '2026-12-31', missed: 0 })
  expect(dueOf('2026-06-30', quarterly, '2026-11-25')).toEqual({ tag: 'owed', by: '2026-12-31', missed: 1 })
  expect(dueOf(null, quarterly, '2026-11-25')).toEqual({ tag: 'owed', by: '2026-12-31', missed: 3 })
  expect(dueOf(null, quarterly, '2026-02-01')).toEqual({ tag: 'owed', by: '2026-03-31', missed: 0 })
})

test('a later update never leaves more owed', () => {
  fc.assert(
    fc.property(day, day, day, months, (one, other, today, updateEveryMonths) => {
      const [earlier, later] = [one, other].sort() as [string, string]
      const missed = (given: string | null) => {
        const due = dueOf(given, { followUpFrom: '2023-01-01', updateEveryMonths }, today)
        return due.tag === 'owed' ? due.missed + 1 : 0
      }
      expect(missed(later)).toBeLessThanOrEqual(missed(earlier))
      expect(missed(earlier)).toBeLessThanOrEqual(missed(null))
    }),
  )
})
