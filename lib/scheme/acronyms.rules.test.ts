import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acronymReader, explain, type TextPiece } from './acronyms.rules.ts'

const reader = acronymReader([
  { acronym: 'PA', label: 'Personnes âgées' },
  { acronym: 'PAG', label: "Plan d'accompagnement global" },
  { acronym: 'ASE', label: "Aide sociale à l'enfance" },
  { acronym: 'C3S', label: 'Conseil de solidarité' },
  { acronym: 'PA', label: 'Prestation annuelle' },
  { acronym: "Ad'AP", label: "Agenda d'accessibilité programmée" },
  { acronym: 'S.A.', label: 'Société anonyme' },
])
const read = (text: string, seen = new Set<string>()) => explain(text, reader, seen)
const shown = (pieces: TextPiece[]) => pieces.map((p) => (typeof p === 'string' ? p : `[${p.acronym}]`)).join('')

test.each([
  ["les jeunes de l'ASE, et leurs PAG", "les jeunes de l'[ASE], et leurs [PAG]"],
  ['PA/PAG', '[PA]/[PAG]'],
  ['PARTENAIRES, CASE et ASEF', 'PARTENAIRES, CASE et ASEF'],
  ['la phase ase', 'la phase ase'],
  ['éASE, ASEé, ASE2', 'éASE, ASEé, ASE2'],
  ["un Ad'AP (C3S)", "un [Ad'AP] ([C3S])"],
  ['une S.A. et une SXAX', 'une [S.A.] et une SXAX'],
  ['', ''],
])('%s', (text, expected) => expect(shown(read(text))).toBe(expected))

test('an acronym is explained once in a section', () => {
  const seen = new Set<string>()
  expect(shown(read('ASE et ASE', seen))).toBe('[ASE] et ASE')
  expect(shown(read('encore ASE', seen))).toBe('encore ASE')
})

test('an acronym with two meanings gives both', () => {
  expect(read('PA')).toEqual([{ acronym: 'PA', meanings: ['Personnes âgées', 'Prestation annuelle'] }])
})

test('a scheme without a glossary leaves its texts alone', () => {
  expect(explain('ASE', acronymReader([]), new Set())).toEqual(['ASE'])
})

test('no letter of an official text is lost, whatever the glossary', () => {
  const entries = fc.array(fc.record({ acronym: fc.string({ maxLength: 6 }), label: fc.string() }), { maxLength: 10 })
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), entries, (text, glossary) => {
      const pieces = explain(text, acronymReader(glossary), new Set())
      expect(pieces.map((p) => (typeof p === 'string' ? p : p.acronym)).join('')).toBe(text)
    }),
  )
})
