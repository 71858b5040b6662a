'use client'

import { classes } from '#components/ui/classes.ts'
import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { Link } from '#components/ui/link.tsx'
import { Unfold } from '#components/ui/unfold.tsx'
import type { ReportTable as Report, TableColumn, TableRow } from '#lib/export/table.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { PRINTS } from './paper.ts'

type ReportTableProps = {
  table: Report
  /** What the fold says: the words and figures above are the summary of this table. */
  summary?: string
  /** False where what prints above says the same already. */
  onPaper?: boolean
}

/** The table of a block, folded under what draws it: the same that its files hold. */
export function ReportTable({ table, summary = 'Voir en tableau', onPaper = true }: ReportTableProps) {
  if (table.rows.length === 0) return null
  return (
    <Unfold
      summary={summary}
      aside={formatNumber(table.rows.length)}
      className={classes('mt-6 text-sm', onPaper && PRINTS)}
    >
      {() => (
        <DataTable
          caption={`${table.title}, en tableau`}
          captionHidden
          narrow={table.columns.length > 6 ? 'scroll' : 'stack'}
          columns={table.columns.map(columnOf)}
          rows={table.rows}
          rowKey={({ id }) => id}
        />
      )}
    </Unfold>
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
