import { expect, test } from 'vitest'
import { calendarWords, countsSentence, doneWords } from './counts.labels.ts'
import { type CountedAction, countActions, NO_ACTIONS } from './counts.rules.ts'

const words = { one: 'action', many: 'actions' }
const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ')
const some = (count: number, action: CountedAction) => Array.from({ length: count }, () => action)
const counts = countActions(
  [
    ...some(3, { status: 'done', endYear: 2025 }),
    ...some(1, { status: 'inProgress', endYear: 2025 }),
    ...some(2, { status: 'notBegun', endYear: null }),
    ...some(1, { status: 'permanent', endYear: null }),
    ...some(1, { status: 'abandoned', endYear: 2025 }),
  ],
  '2026-11-23',
)

test('tells facts first, then the calendar, then what it leaves out', () => {
  expect(plain(countsSentence(counts, words))).toBe(
    '8 actions : 3 réalisées, 1 en cours, 2 à venir, 1 permanente, 1 abandonnée ; 4 échues, dont 1 en retard (2 sans date)',
  )
  expect(plain(doneWords(counts, words))).toBe('3 actions réalisées sur 6')
})

test('speaks the scheme’s own words, in the singular too', () => {
  const one = countActions([{ status: 'done', endYear: null }], '2026-11-23')
  expect(plain(doneWords(one, { one: 'modalité', many: 'modalités' }))).toBe('1 modalité réalisée sur 1')
  expect(calendarWords(one)).toBe('calendrier non défini')
})

test('says that there is nothing, and that there is nothing to finish', () => {
  expect(doneWords(NO_ACTIONS, words)).toBe('aucune action')
  expect(calendarWords(NO_ACTIONS)).toBeNull()
  const permanent = countActions(some(2, { status: 'permanent', endYear: null }), '2026-11-23')
  expect(plain(doneWords(permanent, words))).toBe('2 actions hors calendrier')
})
