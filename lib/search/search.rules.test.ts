import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenKind, chosenPage, loosen, readSearch, type Search } from './search.rules.ts'

describe('readSearch', () => {
  it.each([undefined, '', '   ', '"', "'", '\0', '-', '!&|()', [], ['']])('finds nothing to look for in %j', (raw) => {
    expect(readSearch(raw as string)).toBeNull()
  })

  it.each([
    ['l’hébergement', "l'hébergement", 'l & hébergement:*'],
    ['  aide   à domicile ', 'aide à domicile', 'aide & à & domicile:*'],
    ['«habitat inclusif»', '"habitat inclusif"', null],
    ['aide -domicile', 'aide domicile', 'aide & domicile:*'],
    ['aide-ménagère', 'aide-ménagère', 'aide & ménagère:*'],
    ['logement or emploi', 'logement or emploi', null],
    ['a', 'a', null],
    ["x'; DROP TABLE fiche --", "x'; DROP TABLE fiche", 'x & DROP & TABLE & fiche:*'],
    ['a\0b\\c', 'a b\\c', null],
  ])('%s', (raw, text, start) => {
    expect(readSearch(raw)).toMatchObject({ text })
    expect(together(readSearch(raw))).toBe(start)
  })

  it.each([
    ['5', '5'],
    ['projet 5', '5'],
    ['Fiche action 2.2.1', '2.2.1'],
    ['axe n° 3', '3'],
    ['1.2', '1.2'],
    ['les 5 axes', null],
    ['loi 2002 2', null],
  ])('sees the code asked for in %s', (raw, code) => expect(readSearch(raw)?.code).toBe(code))

  it('shortens what is too long, at the end of a word, and says so', () => {
    const search = readSearch('logement '.repeat(1500))
    expect(search?.text.length).toBeLessThanOrEqual(200)
    expect(search?.text.endsWith('logement')).toBe(true)
    expect(search?.shortened).toBe(true)
  })

  it.each([
    ['numériq', 'numér:*'],
    ['aide numeriques', 'aide & numeriqu:*'],
    ['caf', null],
    ['aide domic', null],
  ])('loosens %s', (raw, start) => {
    const search = readSearch(raw)
    expect(together(search && loosen(search))).toBe(start)
  })

  it('gives PostgreSQL nothing that it refuses, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (raw) => {
        const search = readSearch(raw)
        if (!search) return true
        const { text } = search
        const start = together(search)
        return (
          text.isWellFormed() &&
          !text.includes('\0') &&
          text.length <= 200 &&
          (start === null || /^[\p{L}\p{N}]+(?: & [\p{L}\p{N}]+)*:\*$/u.test(start))
        )
      }),
      { numRuns: 500 },
    )
  })
})

it('reads the kind and the page of an address, and nothing else', () => {
  expect([chosenKind('fiches'), chosenKind('fiche'), chosenKind(undefined), chosenKind(['fiches', 'plans'])]).toEqual([
    'fiche',
    null,
    null,
    null,
  ])
  expect(['2', '0', '-1', '999', '1e9', 'x', undefined].map(chosenPage)).toEqual([2, 1, 1, 100, 1, 1, 1])
})

/** The beginning that is looked for, on one line. */
function together(search: Search | null) {
  return search?.start ? [search.start.before, search.start.last].filter(Boolean).join(' & ') : null
}
