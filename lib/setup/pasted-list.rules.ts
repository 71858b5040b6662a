import { keyOf } from './directory.rules.ts'
import { ROW_FIELDS, type RowTexts } from './setup.rules.ts'

/** A line of a pasted list, as it was written: which fiche or action (code, title or both), and what is said of it. */
export type PastedLine = { number: number; code: string; title: string; texts: RowTexts }

/**
 * Reads lines copied from a spreadsheet: tabs, semicolons or commas between cells, quotes as spreadsheets write them. A
 * first line that names its columns puts them in their order; otherwise they are fiche, lead, direction, first and last
 * year. Blank lines are left out; numbers are those of the spreadsheet.
 */
export function readPastedList(text: string): PastedLine[] {
  const rows = readCells(text)
  const first = rows.findIndex((cells) => cells.some((cell) => cell !== ''))
  const header = readHeader(rows[first] ?? [])
  const columns = header ?? DEFAULT_COLUMNS
  const lines: PastedLine[] = []
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '') || (header && index === first)) continue
    const of = (column: Column) => cells[columns.indexOf(column)] ?? ''
    const texts = Object.fromEntries(ROW_FIELDS.map((field) => [field, of(field)])) as RowTexts
    lines.push({ number: index + 1, code: of('code'), title: of('title'), texts })
  }
  return lines
}

type Column = keyof RowTexts | 'code' | 'title'

const DEFAULT_COLUMNS: (Column | null)[] = ['code', 'lead', 'unit', 'start', 'end']

/** How people head their columns; the first that begins a heading decides. */
const HEADINGS: [Column, RegExp][] = [
  ['start', /^(debut|premiere annee|annee de debut|du\b|de\b$)/],
  ['end', /^(fin\b|derniere annee|annee de fin|echeance|au\b|a\b$)/],
  ['lead', /^(chef|cheffe|pilote|responsable|referent|nom\b|adresse|courriel|e-?mail|membre|personne)/],
  ['unit', /^(direction|service|unite)/],
  ['title', /^(titre|intitule|libelle)/],
  ['code', /^(code|numero|n°|no\b|fiche|projet|action)/],
]

/** The columns that a line names; null when it does not name what each line is about, and something else. */
function readHeader(cells: readonly string[]): (Column | null)[] | null {
  const columns: (Column | null)[] = []
  for (const cell of cells) {
    const key = keyOf(cell)
    const column = HEADINGS.find(([name, pattern]) => pattern.test(key) && !columns.includes(name))?.[0]
    columns.push(column ?? null)
  }
  const names = columns.filter((column) => column !== null)
  const saysWhich = names.includes('code') || names.includes('title')
  const hasFigures = cells.some((cell) => /\d/.test(cell))
  return saysWhich && names.length > 1 && !hasFigures ? columns : null
}

/** Cells of a text, trimmed. A quote that nothing closes is a letter like another: it swallows no line. */
function readCells(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')
  const separator = separatorOf(source)
  const ends = new RegExp(`[${separator}\n]`, 'g')
  const rows: string[][] = [[]]
  let at = 0
  let quotes = true
  while (at <= source.length) {
    const quoted = quotes && source[at] === '"' ? closingQuote(source, at) : null
    if (quoted === -1) quotes = false
    const cellStart = quoted !== null && quoted >= 0 ? quoted + 1 : at
    ends.lastIndex = cellStart
    const end = ends.exec(source)?.index ?? source.length
    const cell =
      cellStart > at
        ? source.slice(at + 1, cellStart - 1).replaceAll('""', '"') + source.slice(cellStart, end)
        : source.slice(at, end)
    rows.at(-1)?.push(cell.trim())
    if (source[end] === '\n') rows.push([])
    at = end + 1
  }
  return rows
}

/** Where the quote that opens at `from` closes; -1 when it does not. Two in a row are one quote of the text. */
function closingQuote(source: string, from: number): number {
  let at = source.indexOf('"', from + 1)
  while (at >= 0 && source[at + 1] === '"') at = source.indexOf('"', at + 2)
  return at
}

function separatorOf(text: string): string {
  return ['\t', ';'].find((separator) => text.includes(separator)) ?? ','
}
