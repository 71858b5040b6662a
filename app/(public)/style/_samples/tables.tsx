import { ProgressBar } from '#components/charts/progress-bar.tsx'
import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { formatEuros } from '#lib/shared/numbers.ts'
import { typographic } from '#lib/shared/text.ts'
import { Sample } from './sample.tsx'

type Row = {
  title: string
  fiches: number
  done: number
  inProgress: number
  total: number
  due: number
  budget: number
}

const ROWS: readonly Row[] = [
  {
    title: "2.1 Repérer, accompagner accueillir : une prise en charge globale de l'enfant protégé",
    fiches: 5,
    done: 12,
    inProgress: 9,
    total: 31,
    due: 10,
    budget: 124000000,
  },
  {
    title:
      "2.3 Développer et diversifier l'offre pour répondre aux besoins des personnes en perte d'autonomie et/ou en situation de handicap",
    fiches: 6,
    done: 4,
    inProgress: 11,
    total: 27,
    due: 9,
    budget: 87350050,
  },
  {
    title: "2.5 Faciliter l'accès aux soins",
    fiches: 3,
    done: 1,
    inProgress: 2,
    total: 14,
    due: 1,
    budget: 9600000,
  },
]

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'title',
    label: 'Orientation',
    rowHeader: true,
    cell: (row) => typographic(row.title),
    sortHref: '?tri=titre#tableaux',
    sorted: 'ascending',
  },
  { key: 'bar', label: 'Actions', cell: (row) => <ProgressBar {...row} className="w-24" words="hidden" /> },
  { key: 'done', label: 'Réalisées', numeric: true, cell: (row) => row.done },
  { key: 'total', label: 'Comptées', numeric: true, cell: (row) => row.total, sortHref: '?tri=total#tableaux' },
  { key: 'budget', label: 'Montant prévu', numeric: true, cell: (row) => formatEuros(row.budget) },
]

/** Tables: stacked or scrolled on a phone, with a total, and empty. */
export function TableSamples() {
  const footer = ['Ensemble', null, '17', '72', formatEuros(220950050)]
  return (
    <>
      <Sample name="Tableau qui s’empile sous 640 px">
        <DataTable
          caption="Avancement par orientation"
          columns={COLUMNS}
          rows={ROWS}
          rowKey={(row) => row.title}
          footer={footer}
        />
      </Sample>
      <Sample name="Tableau qui défile">
        <DataTable
          caption="Le même, en largeur"
          narrow="scroll"
          columns={COLUMNS.map((column) => ({ ...column, sorted: undefined, sortHref: undefined }))}
          rows={ROWS}
          rowKey={(row) => row.title}
        />
      </Sample>
      <Sample name="Tableau vide">
        <DataTable
          caption="Rien"
          columns={COLUMNS}
          rows={[]}
          rowKey={(row) => row.title}
          empty={<EmptyState title="Aucune action ne correspond">Retirez un filtre pour en voir davantage.</EmptyState>}
        />
      </Sample>
    </>
  )
}
