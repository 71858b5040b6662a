import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  formatDate,
  formatInstant,
  formatPartial,
  formatShortDate,
  formatYears,
  isCivilDate,
  relativeDay,
  today,
} from './dates.ts'

test('the first of a month is "1er"', () => {
  expect(formatDate('2026-12-01')).toBe('1er\u00A0décembre 2026')
  expect(formatDate('2026-08-15')).toBe('15\u00A0août 2026')
  expect(formatShortDate('2026-09-12')).toBe('12/09/2026')
  expect(() => formatDate('2026-02-30')).toThrow(RangeError)
})

test('a date known in part says no more than it knows', () => {
  expect(formatPartial('2020-06')).toBe('juin 2020')
  expect(formatPartial('2020')).toBe('2020')
  expect(formatPartial('2020-06-01')).toBe('1er\u00A0juin 2020')
  expect(formatPartial('2020-13')).toBe('2020-13')
  expect(formatPartial('2e trimestre 2024')).toBe('2e trimestre 2024')
})

test('periods with one end, two, or none', () => {
  expect(formatYears(2025, 2030)).toBe('2025-2030')
  expect(formatYears(2026, 2026)).toBe('2026')
  expect(formatYears(2025, null)).toBe('depuis\u00A02025')
  expect(formatYears(null, 2029)).toBe('jusqu’en\u00A02029')
  expect(formatYears(null, null)).toBeNull()
})

test('an instant is read in the zone of the department', () => {
  expect(formatInstant('2026-11-30T23:05:00Z', 'Europe/Paris')).toBe('1er\u00A0décembre 2026 à\u00A00\u00A0h\u00A005')
  expect(today(new Date('2026-11-30T23:05:00Z'), 'Europe/Paris')).toBe('2026-12-01')
  expect(today('2026-11-30T02:00:00Z', 'America/Guadeloupe')).toBe('2026-11-29')
})

test('distances in days, summer time included', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(relativeDay('2026-09-12', '2026-12-15')).toBe('il y a\u00A094\u00A0jours')
  expect(relativeDay('2026-12-15', '2026-12-15')).toBe('aujourd’hui')
  expect(relativeDay('2026-12-16', '2026-12-15')).toBe('demain')
  expect(relativeDay('2026-12-14', '2026-12-15')).toBe('hier')
  expect(relativeDay('2026-12-20', '2026-12-15')).toBe('dans\u00A05\u00A0jours')
})

test('days that exist, and only those', () => {
  expect(isCivilDate('2024-02-29')).toBe(true)
  expect(isCivilDate('2025-02-29')).toBe(false)
  expect(isCivilDate('2025-2-9')).toBe(false)
})

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      expect(daysBetween('2026-01-01', addDays('2026-01-01', days))).toBe(days)
    }),
  )
})
