import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barSentence, barShares } from './progress-bar.presenter.ts'

test('says in words what the bar shows', () => {
  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ')
  expect(plain(barSentence({ done: 3, inProgress: 2, total: 8, due: 4, late: 1 }))).toBe(
    '8 actions : 3 réalisées, 2 en cours, 3 à venir ; 4 échues, dont 1 en retard',
  )
  expect(plain(barSentence({ done: 1, inProgress: 0, total: 1, due: 1, late: 0 }))).toBe(
    '1 action : 1 réalisée ; 1 échue, aucune en retard',
  )
  expect(plain(barSentence({ done: 0, inProgress: 0, total: 4, due: null }))).toBe(
    '4 actions : 4 à venir ; calendrier non défini',
  )
  expect(plain(barSentence({ done: 0, inProgress: 1, total: 4, due: 0 }))).toBe(
    '4 actions : 1 en cours, 3 à venir ; aucune échue',
  )
  expect(barSentence({ done: 0, inProgress: 0, total: 0, due: null })).toBe('Aucune action comptée')
})

test('the tick stands at what is due, and nowhere when there is no calendar', () => {
  expect(barShares({ done: 3, inProgress: 2, total: 8, due: 4 })).toEqual({ done: 37.5, begun: 62.5, due: 50 })
  expect(barShares({ done: 0, inProgress: 0, total: 3, due: null }).due).toBeNull()
  expect(barShares({ done: 0, inProgress: 0, total: 0, due: 0 }).due).toBeNull()
})

test('never draws outside its width', () => {
  const count = fc.integer({ min: -2, max: 300 })
  fc.assert(
    fc.property(count, count, count, count, (done, inProgress, total, due) => {
      const shares = barShares({ done, inProgress, total, due })
      expect(shares.begun).toBeLessThanOrEqual(100)
      expect(shares.begun).toBeGreaterThanOrEqual(shares.done)
      expect(Math.min(shares.done, shares.due ?? 0)).toBeGreaterThanOrEqual(0)
      expect(shares.due ?? 0).toBeLessThanOrEqual(100)
    }),
  )
})
