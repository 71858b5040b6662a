import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPastedList } from './pasted-list.rules.ts'

const cellsOf = (text: string) =>
  readPastedList(text).map(({ code, texts: { lead, unit, start, end } }) => [code, lead, unit, start, end])

describe('readPastedList', () => {
  test.each([
    ['tabs', '5\tAda\tDA\t2025\t2027\r\n7\tBob\t\t\t'],
    ['semicolons', '5;Ada;DA;2025;2027\n7;Bob;;;'],
    ['commas', '5,Ada,DA,2025,2027\n7,Bob'],
    ['quotes', '"5"\t"Ada"\t"DA"\t"2025"\t"2027"\n"7"\tBob'],
    ['a header', 'Code\tChef de projet\tDirection\tDébut\tFin\n5\tAda\tDA\t2025\t2027\n7\tBob'],
    ['a header in another order', 'Fin;Début;Pilote;N°;Service\n2027;2025;Ada;5;DA\n;;Bob;7;'],
    ['spaces that do not break', '\u00A05\u00A0\t Ada\u00A0\tDA\t2025\t2027\u00A0\n7\tBob'],
  ])('reads %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['5', 'Ada', 'DA', '2025', '2027'],
      ['7', 'Bob', '', '', ''],
    ])
  })

  test('numbers lines as the spreadsheet does, blank ones left out', () => {
    expect(readPastedList('\nCode;Nom\n\n5;Ada\n').map(({ number, code }) => [number, code])).toEqual([[4, '5']])
  })

  test('keeps quotes, separators and lines inside quotes, and takes a lone quote as a letter', () => {
    expect(cellsOf('"5 ""bis"""\t"Ada\nBob"\tDA')).toEqual([['5 "bis"', 'Ada\nBob', 'DA', '', '']])
    expect(cellsOf('5\t"Ada\n7\tBob')).toEqual([
      ['5', '"Ada', '', '', ''],
      ['7', 'Bob', '', '', ''],
    ])
  })

  test('takes a code and a title when the header says so', () => {
    const [line] = readPastedList('Code\tIntitulé\tPilote\n1.1\tRenforcer l’ODPE\tAda')
    expect(line).toMatchObject({ code: '1.1', title: 'Renforcer l’ODPE', texts: { lead: 'Ada' } })
  })
})

test('what a spreadsheet writes is what is read', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', ' ', '"', '\t', '\n', ';', ',', '1', '’') })
    .map((s) => s.trim())
  const table = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, (rows) => {
      const kept = rows.filter((row) => row.some((text) => text !== ''))
      const written = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t')).join('\r\n')
      expect(cellsOf(written)).toEqual(kept)
    }),
  )
})

test('nothing that can be pasted makes it throw or drag', () => {
  fc.assert(fc.property(hostileText, (text) => void readPastedList(text)))
  const hostile = ['"', '""', '"\n', '\u0000', ';', '\t', ' ', '/', 'a\n', '\u00A0', '"a', '\r']
  for (const piece of hostile) {
    const started = process.cpuUsage()
    readPastedList(piece.repeat(1_000_000 / piece.length))
    expect(process.cpuUsage(started).user / 1_000, JSON.stringify(piece)).toBeLessThan(5_000)
  }
  expect(readPastedList('5\tAda\n'.repeat(10_000))).toHaveLength(10_000)
}, 60_000)

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u0000', '\u00A0', '\u0301', '\ud800', '"', ';', '\t', '\n', '\r', ',', '/', '😀'),
      fc.string(),
    ),
  )
  .map((pieces) => pieces.join(''))
