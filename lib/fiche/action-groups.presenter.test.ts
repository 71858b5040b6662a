import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupActions } from './action-groups.presenter.ts'

const on = '2027-01-01'
const make = (id: string, startYear: number | null, endYear: number | null, parentId: string | null = null) => ({
  id,
  parentId,
  startYear,
  endYear,
  status: 'notBegun' as const,
})
const shape = (actions: ReturnType<typeof make>[]) =>
  groupActions(actions, on).map((g) => [g.period, g.actions.map((a) => a.id).join('')])

test('a document that goes period by period keeps its periods', () => {
  const actions = [make('a', 2025, 2026), make('b', 2025, 2026), make('c', 2027, 2030), make('d', 2027, 2030)]
  expect(shape(actions)).toEqual([
    ['2025-2026', 'ab'],
    ['2027-2030', 'cd'],
  ])
  expect(groupActions(actions, on)[0]?.counts).toMatchObject({ total: 2, due: 2, late: 2 })
})

test('one period for all is said once, and no period at all is not said', () => {
  expect(shape([make('a', 2025, 2026)])).toEqual([['2025-2026', 'a']])
  expect(shape([make('a', null, null), make('b', null, null)])).toEqual([[null, 'ab']])
  expect(shape([])).toEqual([[null, '']])
})

test('mixed dates leave the document’s order alone: each action tells its own', () => {
  const groups = groupActions([make('a', null, null), make('b', 2023, 2023), make('c', null, null)], on)
  expect(groups).toHaveLength(1)
  expect(groups[0]?.actions.map((a) => a.period)).toEqual([null, '2023', null])
  expect(groups[0]?.actions.map((a) => a.late)).toEqual([false, true, false])
})

test('sub-actions stay under their action and are not counted', () => {
  const [only] = groupActions([make('a', null, null), make('s', null, null, 'a')], on)
  expect(only?.actions[0]?.parts.map((part) => part.id)).toEqual(['s'])
  expect(only?.counts.total).toBe(1)
})

test('no action is lost nor moved', () => {
  const years = fc.constantFrom<[number | null, number | null]>([null, null], [2025, 2026], [2027, 2030], [2026, null])
  fc.assert(
    fc.property(fc.array(years, { maxLength: 12 }), (list) => {
      const actions = list.map(([start, end], index) => make(`a${index}`, start, end))
      const shown = groupActions(actions, on).flatMap((g) => g.actions.map((a) => a.id))
      expect(shown).toEqual(actions.map((a) => a.id))
    }),
  )
})
