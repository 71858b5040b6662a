import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directoryOf, findNamed, namesOf, readNames, tidy } from './directory.rules.ts'

const { members, units } = directoryOf({
  members: [
    { id: 'a', name: 'Camille Essai', email: 'camille@drome.example', jobTitle: 'Cheffe de service' },
    { id: 'b', name: 'Camille Essai', email: 'essai@drome.example', jobTitle: 'Cheffe de service' },
    { id: 'c', name: 'Émile Œuvrard', email: null, jobTitle: 'Adjoint ; intérim' },
    { id: 'd', name: 'Zoé Modèle', email: 'zoe@drome.example', jobTitle: null },
  ],
  units: [{ id: 'u', name: 'Direction de l’Autonomie', acronym: 'DA' }],
})

test('gives everybody a label of their own, without the separator of names', () => {
  expect(members.map(({ label }) => label)).toEqual([
    'Camille Essai, Cheffe de service, camille@drome.example',
    'Camille Essai, Cheffe de service, essai@drome.example',
    'Émile Œuvrard, Adjoint , intérim',
    'Zoé Modèle',
  ])
})

describe('findNamed', () => {
  test.each([
    ['Zoé Modèle', 'd'],
    ['  zoe\u00A0MODELE ', 'd'],
    ['ZOE@drome.example', 'd'],
    ['emile oeuvrard', 'c'],
    ['Émile Œuvrard, ancienne fonction', 'c'],
    ['Camille Essai, Cheffe de service, essai@drome.example', 'b'],
  ])('%s', (text, id) => expect(findNamed(members, text)).toEqual({ ok: true, value: id }))

  test('says what is unknown with the nearest, and what is several people', () => {
    expect(findNamed(members, 'Zoe Model')).toEqual({
      ok: false,
      error: { tag: 'unknown', text: 'Zoe Model', nearest: 'Zoé Modèle' },
    })
    expect(findNamed(members, 'xyz')).toMatchObject({ error: { tag: 'unknown', nearest: null } })
    expect(findNamed(members, 'Camille Essai')).toMatchObject({ error: { tag: 'ambiguous' } })
    expect(findNamed(units, 'da')).toEqual({ ok: true, value: 'u' })
    expect(findNamed(units, "direction de l'autonomie")).toEqual({ ok: true, value: 'u' })
  })
})

test('what a field shows reads back as the same people, whoever they are', () => {
  const someMembers = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      name: fc.string({ unit: 'grapheme' }).filter((name) => /\p{L}/u.test(tidy(name))),
      email: fc.emailAddress(),
      jobTitle: fc.option(fc.string({ unit: 'grapheme' })),
    }),
    { selector: ({ email }) => email.toLowerCase(), minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(someMembers, (rows) => {
      const all = directoryOf({ members: rows, units: [] }).members
      const labels = all.map(({ label }) => label)
      fc.pre(new Set(labels).size === labels.length)
      const ids = all.map(({ id }) => id)
      expect(readNames(all, namesOf(all, ids))).toEqual({ ok: true, value: ids })
    }),
  )
})

test('no text makes it throw, and a fault never carries a whole page', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const read = readNames(members, text)
      if (!read.ok) expect(read.error.text.length).toBeLessThanOrEqual(121)
    }),
  )
}, 30_000)

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u0000', '\u00A0', '\u0301', '\ud800', '"', ';', '\t', '\n', '\r', ',', '/', '😀'),
      fc.string(),
    ),
  )
  .map((pieces) => pieces.join(''))
