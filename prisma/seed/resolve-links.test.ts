import { describe, expect, test } from 'vitest'
import { tellingWords } from '#lib/partner/partner-words.rules.ts'
import { linkResolver } from './resolve-links.ts'

const fiches = [
  { id: 'a', code: '1.1', title: "Soutenir l'aide à domicile" },
  { id: 'b', code: '1.1', title: 'Réaffirmer le cœur de métier' },
  { id: 'c', code: '2', title: 'Mobiliser' },
]
const plans = [
  { id: 'p', acronym: 'PRS', name: 'Projet régional de santé' },
  { id: 'q', acronym: null, name: 'future loi autonomie' },
  { id: 'r', acronym: null, name: 'Logement' },
]
const resolve = linkResolver(fiches, plans, (text) => tellingWords(text).join(' '))

describe('a link to a fiche', () => {
  test.each([
    ['2', 'se reporter à la fiche 2', 'c'],
    ['1.1', 'réaffirmer le cœur de métier', 'b'],
    ['1.1', 'voir la fiche 1-1', null],
    ['9', 'Mobiliser', 'c'],
    ['9', 'voir la fiche 9', null],
  ])('%s « %s »', (code, label, expected) => {
    expect(resolve({ kind: 'fiche', code, label })).toEqual({ targetFicheId: expected, planId: null })
  })
})

describe('a link to a plan', () => {
  test.each([
    ['PRS', 'Lien avec le PRS', 'p'],
    ['le projet régional de santé', 'Axe 2', 'p'],
    ['Loi autonomie', 'Liens avec la future loi autonomie', 'q'],
    ['Section IV', "L'accès au logement", null],
  ])('%s « %s »', (plan, label, expected) => {
    expect(resolve({ kind: 'plan', plan, label })).toEqual({ targetFicheId: null, planId: expected })
  })
})
