import { expect, it } from 'vitest'
import {
  chosenFilter,
  filterPartners,
  otherNames,
  partnersSentence,
  partSentence,
  sortPartners,
} from './partner.presenter.ts'

const entry = (name: string, aliases: string[] = [], fiches = 0) => ({ name, aliases, fiches })
const directory = [
  entry('CAF', ["Caisse d'Allocations Familiales"], 11),
  entry('Éducation nationale', [], 4),
  entry('Hôpitaux', [], 11),
]

it.each([
  ['education', ['Éducation nationale']],
  ['CAISSE allocations', ['CAF']],
  ['d’allocations', ['CAF']],
  ['hopit', ['Hôpitaux']],
  ['', ['CAF', 'Éducation nationale', 'Hôpitaux']],
  ['caf nationale', []],
])('finds by %j', (filter, names) => {
  expect(filterPartners(directory, filter).map(({ name }) => name)).toEqual(names)
})

it('puts the busiest first, in French order among equals', () => {
  expect(sortPartners(directory, 'fiches').map(({ name }) => name)).toEqual(['CAF', 'Hôpitaux', 'Éducation nationale'])
})

it('leaves out the wordings that differ by an article, a capital or a plural alone', () => {
  expect(
    otherNames(entry('Centre social', ['centres sociaux', 'le Centre social', 'Les centres social', 'CS'])),
  ).toEqual(['centres sociaux', 'CS'])
})

it.each([
  [{ leads: true, sides: ['external'], wordings: ['CAF'] }, 'Pilote'],
  [{ leads: false, sides: [], wordings: ['CAF'] }, null],
  [{ leads: false, sides: [], wordings: ['CAF', 'la CAF'] }, 'Partenaire, sous l’appellation «\u00A0la CAF\u00A0»'],
  [{ leads: false, sides: ['internal'], wordings: [] }, 'Partenaire interne'],
])('says what a partner does on a fiche: %j', (fiche, sentence) => expect(partSentence(fiche, 'CAF')).toBe(sentence))

it('counts what is shown out of all', () => {
  expect(partnersSentence(1, 117)).toBe('1\u00A0partenaire sur 117')
  expect(partnersSentence(117, 117)).toBe('117\u00A0partenaires')
})

it('cleans what is typed', () => {
  expect(chosenFilter([`a\0b${'x'.repeat(500)}`])).toHaveLength(100)
  expect(chosenFilter(undefined)).toBe('')
})
