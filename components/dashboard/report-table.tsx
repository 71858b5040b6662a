'use client'

import { classes } from '#components/ui/classes.ts'
import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { Link } from '#components/ui/link.tsx'
import { Unfold } from '#components/ui/unfold.tsx'
import type { ReportTable as Report, TableColumn, TableRow } from '#lib/export/table.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { PRINTS } from './paper.ts'

type ReportTableProps = {
  /** What the fold says: the words and figures above are the summary of this table. */
  summary?: string
  table: Report
}

/** The table of a block, folded under what draws it, and printed: the same that its files hold. */
export function ReportTable({ table, summary = 'Voir en tableau' }: ReportTableProps) {
  if (table.rows.length === 0) return null
  return (
    <Unfold summary={summary} aside={formatNumber(table.rows.length)} className={classes('mt-6 text-sm', PRINTS)}>
      {() => <UnfoldedTable table={table} />}
    </Unfold>
  )
}

/** A table of the report on its page, where its cells lead somewhere. */
export function UnfoldedTable({ table: { title, columns, rows } }: { table: Report }) {
  return (
    <DataTable
      caption={`${title}, en tableau`}
      captionHidden
      narrow={columns.length > 6 ? 'scroll' : 'stack'}
      columns={columns.map(columnOf)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function columnOf(column: TableColumn): Column<TableRow> {
  return {
    key: column.key,
    label: column.label,
    numeric: column.numeric,
    rowHeader: column.names,
    cell: (row) => <Cell column={column} row={row} />,
  }
}

function Cell({ column: { key, missing }, row: { values, links } }: { column: TableColumn; row: TableRow }) {
  const value = values[key] ?? null
  if (value === null) return <span className="text-grey">{missing}</span>
  const words = typeof value === 'number' ? formatNumber(value) : value
  return links?.[key] ? <Link href={links[key]}>{words}</Link> : words
}
