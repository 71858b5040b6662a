import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { Link } from './link.tsx'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Right-aligned figures of equal width. */
  numeric?: boolean
  /** The cell that names its row. One column a table. */
  rowHeader?: boolean
  /** Where a click on the heading leads: the same page, sorted by this column. */
  sortHref?: string
  sorted?: 'ascending' | 'descending'
}

type DataTableProps<Row> = {
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Under 640 px: become a list of entries ("stack"), or scroll inside ("scroll"). */
  narrow?: 'stack' | 'scroll'
  /** Shown instead of the table when there is no row. */
  empty?: ReactNode
  /** Cells of the last line, in the order of the columns; null leaves one blank. */
  footer?: readonly ReactNode[]
}

/** A table of the report. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, narrow = 'stack', empty, footer } = props
  const captionId = useId()
  if (rows.length === 0 && empty !== undefined) return empty
  const table = (
    <table className={classes('data-table', narrow === 'stack' && 'stacks')}>
      <caption id={captionId} className={captionHidden ? 'sr-only' : undefined}>
        {caption}
      </caption>
      <thead>
        <tr>{columns.map(headerCell)}</tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>{columns.map((column) => bodyCell(column, row))}</tr>
        ))}
      </tbody>
      {footer && (
        <tfoot>
          <tr>{columns.map((column, index) => footerCell(column, footer[index]))}</tr>
        </tfoot>
      )}
    </table>
  )
  if (narrow === 'stack') return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-labelledby={captionId} tabIndex={0} className="scroll-x">
      {table}
    </section>
  )
}

function headerCell<Row>(column: Column<Row>): ReactNode {
  const arrow = column.sorted === 'ascending' ? ' ↑' : column.sorted === 'descending' ? ' ↓' : ''
  const label = `${column.label}${arrow}`
  return (
    <th key={column.key} scope="col" aria-sort={column.sorted} className={column.numeric ? 'numeric' : undefined}>
      {column.sortHref ? <Link href={column.sortHref}>{label}</Link> : label}
    </th>
  )
}

function bodyCell<Row>(column: Column<Row>, row: Row): ReactNode {
  const className = column.numeric ? 'numeric' : undefined
  if (column.rowHeader) {
    return (
      <th key={column.key} scope="row" className={className}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td key={column.key} data-label={column.label} className={className}>
      {column.cell(row)}
    </td>
  )
}

function footerCell<Row>(column: Column<Row>, content: ReactNode): ReactNode {
  const className = column.numeric ? 'numeric' : undefined
  if (column.rowHeader) {
    return (
      <th key={column.key} scope="row" className={className}>
        {content}
      </th>
    )
  }
  return (
    <td key={column.key} data-label={column.label} className={className}>
      {content}
    </td>
  )
}
