import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GAPS, misses, parseGap, setupSteps } from './progress.presenter.ts'

const projet = { one: 'projet', many: 'projets' }
const action = { one: 'action', many: 'actions' }
const fiche = (given: object) => ({
  memberIds: [],
  unitIds: [],
  startYear: null,
  endYear: null,
  actions: 4,
  actionsWithLead: 0,
  ...given,
})

test('says in words how far the set-up is, 0 and 1 in the singular', () => {
  const fiches = [
    fiche({ memberIds: ['a'], startYear: 2025, endYear: 2027, actionsWithLead: 4 }),
    fiche({ memberIds: ['b'], unitIds: ['u'], endYear: 2027, actionsWithLead: 1 }),
    fiche({}),
  ]
  expect(setupSteps(fiches, projet, action).map(({ words }) => words.replaceAll('\u00A0', ' '))).toEqual([
    '2 projets sur 3 ont un chef ou une cheffe de projet',
    '1 a une direction',
    '1 a une période',
    '5 actions sur 12 ont un ou une pilote',
  ])
})

test('a step is complete exactly when no fiche misses it', () => {
  const ids = fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })
  const year = fc.option(fc.integer({ min: 2020, max: 2030 }))
  const some = fc
    .record({ memberIds: ids, unitIds: ids, startYear: year, endYear: year, actions: fc.nat(9), led: fc.nat(9) })
    .map(({ led, ...one }) => ({ ...one, actionsWithLead: Math.min(led, one.actions) }))
  fc.assert(
    fc.property(fc.array(some), (fiches) => {
      const steps = setupSteps(fiches, projet, action)
      expect(steps.map(({ gap }) => gap)).toEqual([...GAPS])
      for (const { gap, done, total } of steps) {
        expect(done).toBeLessThanOrEqual(total)
        expect(done === total).toBe(fiches.every((one) => !misses(one, gap)))
      }
    }),
  )
})

test.each([
  ['direction', 'direction'],
  ['autre', null],
  [undefined, null],
  [['pilotage'], null],
])('the address %j asks for %j', (text, gap) => expect(parseGap(text)).toBe(gap))
