import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTION_STATUSES } from '#lib/action/action-status.labels.ts'
import { type AdvancingAction, advanceOf, advanceOfAction } from './advance.rules.ts'
import { meanOf } from './mean.rules.ts'

const percentage = fc.integer({ min: 0, max: 100 })
const leaf = fc
  .record({ status: fc.constantFrom(...ACTION_STATUSES), told: fc.option(percentage, { nil: null }) })
  .map(({ status, told }) => ({ status, progress: status === 'inProgress' || status === 'deferred' ? told : null }))
const forest = fc
  .array(fc.record({ top: leaf, parts: fc.array(leaf, { maxLength: 4 }) }), { maxLength: 12 })
  .map((trees) =>
    trees.flatMap(({ top, parts }, index): AdvancingAction[] => [
      { ...top, id: `${index}`, parentId: null },
      ...parts.map((part, at) => ({ ...part, id: `${index}/${at}`, parentId: `${index}` })),
    ]),
  )
const action = (status: AdvancingAction['status'], progress: number | null = null, parentId: string | null = null) => ({
  id: 'x',
  parentId,
  status,
  progress,
})

test('the mean is whole, between the least and the most, and half goes up', () => {
  expect(meanOf([])).toBeNull()
  expect(meanOf([0, 1])).toBe(1)
  expect(meanOf([33, 33, 34])).toBe(33)
  fc.assert(
    fc.property(fc.array(percentage, { minLength: 1 }), (list) => {
      const mean = meanOf(list) as number
      expect(Number.isInteger(mean)).toBe(true)
      expect(mean).toBeGreaterThanOrEqual(Math.min(...list))
      expect(mean).toBeLessThanOrEqual(Math.max(...list))
      expect(Math.abs(mean - list.reduce((sum, one) => sum + one, 0) / list.length)).toBeLessThanOrEqual(0.5)
    }),
  )
})

test('every top-level action is counted, missing, abandoned or permanent: one of them, once', () => {
  fc.assert(
    fc.property(forest, (actions) => {
      const { counted, missing, abandoned, permanent, value } = advanceOf(actions)
      const named = [...counted.map((one) => one.action), ...missing, ...abandoned, ...permanent].map(({ id }) => id)
      expect(named.sort()).toEqual(
        actions
          .filter(({ parentId }) => parentId === null)
          .map(({ id }) => id)
          .sort(),
      )
      expect(value).toBe(meanOf(counted.map((one) => one.value)))
      expect(value === null).toBe(counted.length === 0)
    }),
  )
})

test('an abandoned action changes no mean, nor does one nobody told anything of', () => {
  fc.assert(
    fc.property(forest, fc.constantFrom('abandoned', 'permanent', 'inProgress', 'deferred'), (actions, status) => {
      const more = [...actions, { id: 'more', parentId: null, status, progress: null } as const]
      expect(advanceOf(more).value).toBe(advanceOf(actions).value)
    }),
  )
})

test('sub-actions come first, once one of them has begun', () => {
  const parts = [action('done', null, 'x'), action('notBegun', null, 'x'), action('abandoned', null, 'x')]
  expect(advanceOfAction(action('inProgress', 10), parts)).toEqual({ tag: 'counted', value: 50 })
  expect(advanceOfAction(action('inProgress', 10), [action('notBegun', null, 'x')])).toEqual({
    tag: 'counted',
    value: 10,
  })
  expect(advanceOfAction(action('done'), parts)).toEqual({ tag: 'counted', value: 100 })
  expect(advanceOfAction(action('notBegun'), [action('inProgress', null, 'x')])).toEqual({ tag: 'missing' })
  expect(advanceOfAction(action('inProgress'), [])).toEqual({ tag: 'missing' })
  expect(advanceOfAction(action('notBegun'), [])).toEqual({ tag: 'counted', value: 0 })
})

test('doing more never lowers the advance of a fiche whose actions all have a value', () => {
  const valued = fc.array(fc.constantFrom('notBegun', 'done'), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(valued, fc.nat(), (statuses, at) => {
      const actions = statuses.map((status, index) => ({ ...action(status as 'done'), id: `${index}` }))
      const moved = actions.map((one, index) =>
        index === at % actions.length ? { ...one, status: 'done' as const } : one,
      )
      expect(advanceOf(moved).value).toBeGreaterThanOrEqual(advanceOf(actions).value as number)
    }),
  )
})
