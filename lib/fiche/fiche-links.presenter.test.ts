import { expect, test } from 'vitest'
import { ficheLinks, planLinks } from './fiche-links.presenter.ts'

const base = { heading: null, targetText: null, fiche: null, plan: null }
const fiche = { id: 'f', code: '2', title: 'Permettre le parcours intégratif', readable: true }
const plan = { id: 'p', name: 'Programme régional de santé', acronym: 'PRS' }

test('a link that repeats its target’s title says it once', () => {
  const [same, more, lost] = ficheLinks([
    { ...base, id: '1', kind: 'fiche', label: 'permettre le parcours intégratif.', fiche },
    { ...base, id: '2', kind: 'fiche', label: 'auprès des personnes (fiche 2)', fiche },
    { ...base, id: '3', kind: 'fiche', label: '', targetText: '9.9' },
  ])
  expect(same).toEqual({ id: '1', target: fiche, words: null })
  expect(more?.words).toBe('auprès des personnes (fiche 2)')
  expect(lost).toEqual({ id: '3', target: null, words: '9.9' })
})

test('what is said of one plan stands together, under its name', () => {
  const views = planLinks([
    { ...base, id: '1', kind: 'plan', label: 'Axe 1', heading: 'Lien avec le programme', plan },
    { ...base, id: '2', kind: 'plan', label: 'Contrats locaux' },
    { ...base, id: '3', kind: 'plan', label: 'Programme Régional de Santé', plan },
  ])
  expect(views.map(({ title, items }) => [title, items.length])).toEqual([
    ['Programme régional de santé', 1],
    ['Contrats locaux', 0],
  ])
})
