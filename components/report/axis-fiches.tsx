'use client'

import type { ReactNode } from 'react'
import { ConfidenceMark } from '#components/charts/confidence-mark.tsx'
import { LateMark } from '#components/charts/status-mark.tsx'
import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { Link } from '#components/ui/link.tsx'
import { barOf } from '#lib/progress/counts.rules.ts'
import { codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import type { AxisView } from '#lib/report/axis.presenter.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { formatShortDate } from '#lib/shared/dates.ts'
import { formatPercent } from '#lib/shared/numbers.ts'
import { capitalize, counted } from '#lib/shared/text.ts'

type Fiche = AxisView['fiches'][number]
type Props = { fiches: Fiche[]; slug: string; action: Words; fiche: Words }

/** The fiches of an axis, each with its counts, its advance and what its lead last said. */
export function AxisFiches(props: Props) {
  return (
    <DataTable
      caption={capitalize(props.fiche.many)}
      columns={columnsOf(props)}
      rows={props.fiches}
      rowKey={({ id }) => id}
    />
  )
}

function columnsOf({ slug, action }: Props): Column<Fiche>[] {
  return [
    {
      key: 'fiche',
      label: 'Intitulé',
      rowHeader: true,
      cell: (fiche) => <Link href={ficheHref(slug, fiche.id)}>{codedTitle(fiche)}</Link>,
    },
    {
      key: 'done',
      label: `${capitalize(action.many)} réalisées`,
      cell: ({ counts }) => <Done counts={counts} />,
    },
    {
      key: 'advance',
      label: 'Avancement',
      numeric: true,
      cell: (fiche) => <Advance fiche={fiche} action={action} />,
    },
    {
      key: 'confidence',
      label: 'Confiance',
      cell: ({ latest }) => <ConfidenceMark confidence={latest?.confidence ?? null} />,
    },
    {
      key: 'update',
      label: 'Dernier point',
      cell: ({ id, latest }) =>
        latest ? (
          <Link href={updateHref(slug, id, latest.id)} className="whitespace-nowrap">
            {formatShortDate(latest.occurredOn)}
          </Link>
        ) : (
          <Missing>aucun</Missing>
        ),
    },
  ]
}

function Done({ counts }: { counts: Fiche['counts'] }) {
  const { done, total, late } = barOf(counts)
  if (total === 0) return <Missing>aucune à mener</Missing>
  return (
    <span className="whitespace-nowrap">
      {done} sur {total}
      {late > 0 && (
        <>
          , {late}
          {'\u00A0'}
          <LateMark />
        </>
      )}
    </span>
  )
}

/** The mean of what has a value, and how many have none: 100 % of one action out of four is not 100 % of four. */
function Advance({ fiche: { advance, withoutValue }, action }: { fiche: Fiche; action: Words }) {
  if (advance === null) return <Missing>non renseigné</Missing>
  return (
    <>
      {formatPercent(advance)}
      {withoutValue > 0 && (
        <span className="block font-text text-xs text-grey">
          hors {counted(withoutValue, `${action.one} non renseignée`, `${action.many} non renseignées`)}
        </span>
      )}
    </>
  )
}

function Missing({ children }: { children: ReactNode }) {
  return <span className="font-text text-sm text-grey">{children}</span>
}
