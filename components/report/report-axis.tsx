import type { ReactNode } from 'react'
import { ConfidenceMark } from '#components/charts/confidence-mark.tsx'
import { LateMark } from '#components/charts/status-mark.tsx'
import { ExplainedFigures } from '#components/progress/why.tsx'
import { BarCell } from '#components/scheme/bar-cell.tsx'
import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { Link } from '#components/ui/link.tsx'
import { Quote } from '#components/ui/prose.tsx'
import { calendarWords, factWords } from '#lib/progress/counts.labels.ts'
import { barOf } from '#lib/progress/counts.rules.ts'
import { codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import type { AxisView } from '#lib/report/axis.presenter.ts'
import type { ReportView } from '#lib/report/report.presenter.ts'
import { formatDate, formatShortDate } from '#lib/shared/dates.ts'
import { formatPercent } from '#lib/shared/numbers.ts'
import { capitalize, counted, typographic } from '#lib/shared/text.ts'

type Props = { axis: AxisView; view: ReportView; legend: ReactNode }

/** One axis: two figures, the bar, one story, then the list of its fiches. */
export function ReportAxis({ axis, view, legend }: Props) {
  const calendar = calendarWords(axis.counts)
  return (
    <section id={`axe-${axis.id}`} aria-labelledby={`axe-${axis.id}-title`} className="border-t-2 border-ink pt-4">
      <hgroup className="mb-6 max-w-[50rem]">
        <p className="text-sm text-grey">{axis.name}</p>
        <h2 id={`axe-${axis.id}-title`} className="text-xl">
          {axis.title}
        </h2>
      </hgroup>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
        <div>
          <ExplainedFigures figures={axis.figures} />
          <div className="mt-6">
            <BarCell counts={axis.counts} words={view.action} silent />
            <p className="mt-1 text-sm">{factWords(axis.counts, view.action)}</p>
            {calendar && <p className="text-sm text-grey">{capitalize(calendar)}</p>}
            {legend && <div className="mt-3">{legend}</div>}
          </div>
        </div>
        <Story axis={axis} year={view.year} />
      </div>
      <div className="mt-8">
        <DataTable
          caption={capitalize(view.fiche.many)}
          columns={columnsOf(view)}
          rows={axis.fiches}
          rowKey={(fiche) => fiche.id}
        />
      </div>
    </section>
  )
}

function Story({ axis: { story }, year }: { axis: AxisView; year: number }) {
  if (!story) return <p className="text-grey">Aucun point d’étape de {year} ne raconte encore ce qui a été fait.</p>
  return (
    <div>
      <Quote
        source={
          <>
            {story.fiche}.{' '}
            <Link href={story.href}>
              {story.memberName}, point du {formatDate(story.occurredOn)}
            </Link>
            {story.cut && ' (extrait)'}
          </>
        }
      >
        <p className="whitespace-pre-line">
          {'«\u00A0'}
          {typographic(story.text)}
          {'\u00A0»'}
        </p>
      </Quote>
    </div>
  )
}

type Fiche = AxisView['fiches'][number]

function columnsOf({ slug, action }: ReportView): Column<Fiche>[] {
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
      cell: ({ advance }) => <Advance advance={advance} action={action} />,
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
function Advance({ advance, action }: { advance: Fiche['advance']; action: ReportView['action'] }) {
  const missing = advance.missing.length
  if (advance.value === null) return <Missing>non renseigné</Missing>
  return (
    <>
      {formatPercent(advance.value)}
      {missing > 0 && (
        <span className="block font-text text-xs text-grey">
          hors {counted(missing, `${action.one} non renseignée`, `${action.many} non renseignées`)}
        </span>
      )}
    </>
  )
}

function Missing({ children }: { children: ReactNode }) {
  return <span className="font-text text-sm text-grey">{children}</span>
}
