import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTION_STATUSES } from '#lib/action/action-status.labels.ts'
import { type ActionCounts, addCounts, barOf, type CountedAction, countActions, isDue, isLate } from './counts.rules.ts'

const action = fc.record({
  status: fc.constantFrom(...ACTION_STATUSES),
  endYear: fc.option(fc.integer({ min: 2019, max: 2032 }), { nil: null }),
})
const actions = fc.array(action, { maxLength: 60 })
const day = fc.constantFrom('2024-12-31', '2025-01-01', '2026-11-23', '2031-06-30')

test('a period ends on 31 December of its last year', () => {
  const dated: CountedAction = { status: 'notBegun', endYear: 2026 }
  expect(isDue(dated, '2026-12-31')).toBe(false)
  expect(isDue(dated, '2027-01-01')).toBe(true)
})

test('permanent, abandoned and undated actions have no calendar; a deferred one keeps its own', () => {
  const on = '2027-01-01'
  expect(isDue({ status: 'permanent', endYear: 2025 }, on)).toBe(false)
  expect(isDue({ status: 'abandoned', endYear: 2025 }, on)).toBe(false)
  expect(isDue({ status: 'notBegun', endYear: null }, on)).toBe(false)
  expect(isLate({ status: 'deferred', endYear: 2025 }, on)).toBe(true)
  expect(isDue({ status: 'done', endYear: 2025 }, on)).toBe(true)
  expect(isLate({ status: 'done', endYear: 2025 }, on)).toBe(false)
})

test('the bar leaves out what nobody can finish, and has no tick without a calendar', () => {
  const counts = countActions(
    [
      { status: 'done', endYear: null },
      { status: 'permanent', endYear: 2025 },
      { status: 'abandoned', endYear: 2025 },
    ],
    '2030-01-01',
  )
  expect(barOf(counts)).toEqual({ done: 1, inProgress: 0, total: 1, due: null, late: 0 })
})

test('every action has one status, and what is late is due', () => {
  fc.assert(
    fc.property(actions, day, (list, today) => {
      const counts = countActions(list, today)
      const byStatus = ACTION_STATUSES.reduce((sum, status) => sum + counts[status], 0)
      expect(byStatus).toBe(list.length)
      expect(counts.total).toBe(list.length)
      expect(counts.late).toBeLessThanOrEqual(counts.due)
      expect(counts.due - counts.late).toBeLessThanOrEqual(counts.done)
      expect(counts.due + counts.undated + counts.permanent + counts.abandoned).toBeLessThanOrEqual(counts.total)
    }),
  )
})

test('a node is the sum of its branches, in whatever order', () => {
  fc.assert(
    fc.property(actions, actions, actions, day, (one, two, three, today) => {
      const counted = [one, two, three].map((list) => countActions(list, today)) as [
        ActionCounts,
        ActionCounts,
        ActionCounts,
      ]
      const [a, b, c] = counted
      expect(addCounts(addCounts(a, b), c)).toEqual(countActions([...one, ...two, ...three], today))
      expect(addCounts(a, b)).toEqual(addCounts(b, a))
    }),
  )
})

test('the bar always fits: done and in progress within its total, and the tick too', () => {
  fc.assert(
    fc.property(actions, day, (list, today) => {
      const bar = barOf(countActions(list, today))
      expect(bar.done + bar.inProgress).toBeLessThanOrEqual(bar.total)
      expect(bar.due ?? 0).toBeLessThanOrEqual(bar.total)
      expect(bar.late).toBeLessThanOrEqual(bar.due ?? 0)
    }),
  )
})

test('time only adds to what is due', () => {
  fc.assert(
    fc.property(actions, (list) => {
      expect(countActions(list, '2026-01-01').due).toBeLessThanOrEqual(countActions(list, '2027-01-01').due)
    }),
  )
})
