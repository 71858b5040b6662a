import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import type { ExportDocument, ReportTable } from './table.presenter.ts'
import { linesOf } from './table.presenter.ts'

export const FORMATS = ['xlsx', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** The bytes of a document, as an answer that a browser saves. */
export async function answerFile(document: ExportDocument, format: Format): Promise<Response> {
  const body = format === 'csv' ? toCsv(document) : await toXlsx(document)
  return new Response(body as BodyInit, {
    headers: {
      'content-type': CONTENT_TYPES[format],
      'content-disposition': `attachment; filename="${document.name}.${format}"`,
      'cache-control': 'private, no-store',
    },
  })
}

/** For a French spreadsheet: semicolons, a mark of order, and nothing that could be taken for a formula. */
export function toCsv({ preamble, tables }: ExportDocument): string {
  const lines = tables.flatMap((table) => [[], [table.title], ...linesOf(table)])
  return writeCsv([...preamble.map((line) => [line]), ...lines], { delimiter: ';', bom: true, escapeFormulae: true })
}

/** One sheet a table, each saying first what it speaks of; numbers stay numbers, words are never formulas. */
export function toXlsx({ preamble, tables }: ExportDocument): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tables.map((table) => ({
      name: sheetName(table.title),
      columns: table.columns.map((column) => ({ width: widthOf(table, column.key) })),
      rows: [...preamble.map((line) => [line]), [], [table.title], ...linesOf(table)],
      freezePane: { rows: preamble.length + 3 },
    })),
  })
}

const CONTENT_TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A spreadsheet refuses a name of more than 31 characters, and these. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
}

/** In characters: as wide as its longest words, within what a screen shows. */
function widthOf({ columns, rows }: ReportTable, key: string): number {
  const label = columns.find((column) => column.key === key)?.label ?? ''
  const longest = Math.max(label.length, ...rows.map((row) => String(row.values[key] ?? '').length))
  return Math.min(60, Math.max(10, longest + 2))
}
