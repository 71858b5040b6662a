import type { ReportTable, TableColumn, TableRow, TableValue } from './table.ts'

/** What stands in a cell: its value, or the words that say that it is missing. */
export function cellOf(column: TableColumn, row: TableRow): string | number {
  const value: TableValue = row.values[column.key] ?? null
  return value ?? column.missing ?? ''
}

/** A table as lines, its heading first. */
export function linesOf({ columns, rows }: ReportTable): (string | number)[][] {
  return [columns.map(({ label }) => label), ...rows.map((row) => columns.map((column) => cellOf(column, row)))]
}
