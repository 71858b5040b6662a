/** What a cell holds: words, a number (never formatted, so that a spreadsheet can count with it), or null for what is missing. */
export type TableValue = string | number | null

export type TableColumn = {
  key: string
  /** With its unit, where it has one: "Avancement (%)". */
  label: string
  numeric?: boolean
  /** The column whose cell names its row. One a table. */
  names?: boolean
  /** The words that stand where the value is missing. */
  missing?: string
}

export type TableRow = {
  /** Unique in its table. */
  id: string
  values: Record<string, TableValue>
  /** Where a cell leads, by the key of its column: on the page only. */
  links?: Record<string, string>
}

/** A table as the page shows it and as files carry it: one source for both. */
export type ReportTable = { title: string; columns: TableColumn[]; rows: TableRow[] }

/** A file to be: what it speaks of, one line each, then its tables. */
export type ExportDocument = { name: string; preamble: string[]; tables: ReportTable[] }

/** What stands in a cell: its value, or the words that say that it is missing. */
export function cellOf(column: TableColumn, row: TableRow): string | number {
  const value: TableValue = row.values[column.key] ?? null
  return value ?? column.missing ?? ''
}

/** A table as lines, its heading first. */
export function linesOf({ columns, rows }: ReportTable): (string | number)[][] {
  return [columns.map(({ label }) => label), ...rows.map((row) => columns.map((column) => cellOf(column, row)))]
}
