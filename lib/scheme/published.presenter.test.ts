import { expect, it } from 'vitest'
import { cardPeriod, cardSize } from './published.presenter.ts'

const card = {
  status: 'active' as const,
  startYear: 2025,
  endYear: 2030,
  ficheCount: 21,
  ficheSingular: 'Projet',
  fichePlural: 'Projets',
  levelCounts: [{ singular: 'Axe', plural: 'Axes', count: 3 }],
}

it('says the period and the size of a scheme in its own words', () => {
  expect([cardPeriod(card), cardSize(card)]).toEqual(['2025-2030', '21\u00A0projets'])
})

it('is as presentable without years or fiches', () => {
  const draft = { ...card, status: 'preparing' as const, startYear: null, endYear: null, ficheCount: 0 }
  expect([cardPeriod(draft), cardSize(draft)]).toEqual(['en préparation', '3\u00A0axes'])
  expect(cardSize({ ...draft, levelCounts: [] })).toBeNull()
})
