import { expect, it } from 'vitest'
import { figureParts, milestoneDate, splitMilestones, toldPrevious } from './figures.presenter.ts'

it.each([
  [
    { value: '514700', prefix: 'Près de', unit: null },
    { before: 'Près de', number: '514\u00A0700', unit: null },
  ],
  [
    { value: '5.2', prefix: null, unit: '%' },
    { before: null, number: '5,2\u00A0%', unit: null },
  ],
  [
    { value: '200', prefix: '+ de', unit: null },
    { before: 'Plus de', number: '200', unit: null },
  ],
  [
    { value: '2', prefix: '+', unit: 'points' },
    { before: null, number: '+\u00A02', unit: 'points' },
  ],
  [
    { value: '45.19', prefix: null, unit: 'habitants au km²' },
    { before: null, number: '45,19', unit: 'habitants au km²' },
  ],
])('sets %j', (figure, parts) => expect(figureParts(figure)).toEqual(parts))

it('tells apart what has come and what is to come, partial dates too', () => {
  const dates = ['2025-12', '2026', '2026-11-23', '2026-11-24', '2026-12', '2027']
  const { past, toCome } = splitMilestones(
    dates.map((date) => ({ date, period: null })),
    '2026-11-23',
  )
  expect(past.map(({ date }) => date)).toEqual(['2025-12', '2026', '2026-11-23'])
  expect(toCome.map(({ date }) => date)).toEqual(['2026-11-24', '2026-12', '2027'])
})

it('keeps the words of a date where the document has some', () => {
  expect(milestoneDate({ date: '2019', period: 'printemps 2019' })).toBe('Printemps 2019')
  expect(milestoneDate({ date: '2019-06', period: null })).toBe('Juin 2019')
})

it('says nothing of a previous scheme that the document does not describe', () => {
  const silent = {
    title: null,
    period: null,
    actionCount: null,
    objectivesMetPercent: null,
    lessons: [],
    achievements: [],
  }
  expect(toldPrevious(silent)).toBeNull()
  expect(toldPrevious({ ...silent, objectivesMetPercent: 0 })).not.toBeNull()
})
