'use client'

import { Section } from '#components/layout/section.tsx'
import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { actionHref, codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import type { ReportView } from '#lib/report/report.presenter.ts'
import { formatShortDate } from '#lib/shared/dates.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'

/** What of the report these lists show: they travel as data. */
type Lines = Pick<ReportView, 'done' | 'late' | 'year' | 'underway' | 'slug' | 'action' | 'fiche'>

type Done = ReportView['done'][number]
type Line = ReportView['late'][number]

/** What was done in the year and what is late, each line with the update that says so. */
export function ReportLines(view: Lines) {
  const { done, late, year, underway, slug, action } = view
  return (
    <>
      <Section id="realise" title="Ce qui a été fait" count={done.length}>
        <DataTable
          caption={`${capitalize(action.many)} réalisées en ${year}`}
          captionHidden
          columns={doneColumns(slug, view)}
          rows={done}
          rowKey={(line) => line.action.id}
          empty={
            <EmptyState title={`Aucune ${action.one} n’est dite réalisée en ${year}`}>
              Elle apparaîtra ici dès qu’un point d’étape le dira.
            </EmptyState>
          }
        />
      </Section>
      <Section
        id="retards"
        title={underway ? 'Ce qui est en retard' : 'Ce qui était en retard à la fin de l’année'}
        count={late.length}
      >
        <DataTable
          caption={`${capitalize(action.many)} en retard`}
          captionHidden
          columns={lateColumns(slug, view)}
          rows={late}
          rowKey={(line) => line.action.id}
          empty={
            <EmptyState title="Rien n’est en retard">Aucune période arrivée à son terme n’attend encore.</EmptyState>
          }
        />
      </Section>
    </>
  )
}

function lineColumns(slug: string, { action, fiche }: Lines): Column<Line>[] {
  return [
    {
      key: 'action',
      label: capitalize(action.one),
      rowHeader: true,
      cell: (line) => (
        <Link href={actionHref(slug, line.fiche.id, line.action.id)} className="decoration-line">
          {typographic(line.action.title)}
        </Link>
      ),
    },
    {
      key: 'fiche',
      label: capitalize(fiche.one),
      cell: (line) => (
        <Link href={ficheHref(slug, line.fiche.id)} className="decoration-line">
          {codedTitle(line.fiche)}
        </Link>
      ),
    },
  ]
}

function doneColumns(slug: string, view: Lines): Column<Done>[] {
  return [
    ...lineColumns(slug, view),
    {
      key: 'update',
      label: 'Dit par',
      cell: ({ action: { said }, fiche }) => (
        <Link href={updateHref(slug, fiche.id, said.updateId)}>
          {said.memberName}, point du {formatShortDate(said.occurredOn)}
        </Link>
      ),
    },
  ]
}

function lateColumns(slug: string, view: Lines): Column<Line>[] {
  return [
    ...lineColumns(slug, view),
    { key: 'end', label: 'Fin prévue', numeric: true, cell: (line) => line.action.endYear },
    {
      key: 'update',
      label: 'Ce qui en a été dit',
      cell: ({ action: { said }, fiche }) =>
        said ? (
          <Link href={updateHref(slug, fiche.id, said.updateId)}>
            {said.memberName}, point du {formatShortDate(said.occurredOn)}
          </Link>
        ) : (
          'rien pour le moment'
        ),
    },
  ]
}
