import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { fileName } from './file-name.presenter.ts'
import type { ExportDocument } from './table.presenter.ts'
import { linesOf } from './table.presenter.ts'
import { toCsv, toXlsx } from './write.ts'

const document: ExportDocument = {
  name: 'essai',
  preamble: ['Données de démonstration : fiction', 'Département : Drôme'],
  tables: [
    {
      title: 'À regarder: [tout] / en un seul tableau très long',
      columns: [
        { key: 'what', label: 'Quoi' },
        { key: 'count', label: 'Nombre', numeric: true, missing: 'non mesuré' },
      ],
      rows: [
        { id: 'a', values: { what: '=1+1', count: 12 } },
        { id: 'b', values: { what: '@nom ; "cité"\nsur deux lignes', count: null } },
        { id: 'c', values: { what: '+33', count: 0 } },
      ],
    },
  ],
}

test('a sheet says what it speaks of, holds numbers as numbers, and no formula', async () => {
  const { sheets } = await readXlsx(await toXlsx(document))
  const [sheet] = sheets
  expect(sheet?.rows.slice(0, 2)).toEqual(document.preamble.map((line) => [line, null]))
  expect(sheet?.rows.slice(4)).toEqual(linesOf(document.tables[0] as ExportDocument['tables'][number]))
  expect(sheet?.name.length).toBeLessThanOrEqual(31)
})

test('a CSV opens in a French spreadsheet, and nothing in it is a formula', () => {
  const csv = toCsv(document)
  expect(csv.startsWith('\uFEFFDonnées de démonstration')).toBe(true)
  expect(csv).toContain("'=1+1;12")
  expect(csv).not.toMatch(/(^|;|\n)"?[=+@-]/)
  const rows = parseCsv(csv, { delimiter: ';', unescapeFormulae: true })
  expect(rows.at(-1)).toEqual(['+33', '0'])
  expect(rows.at(-2)).toEqual(['@nom ; "cité"\nsur deux lignes', 'non mesuré'])
})

test('a file’s name is plain', () => {
  expect(fileName('Tableau de bord', 'Drôme', 'Œuvrer à l’été')).toBe('tableau-de-bord-drome-oeuvrer-a-l-ete')
})
