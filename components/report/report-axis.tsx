import type { ReactNode } from 'react'
import { ExplainedFigures } from '#components/progress/why.tsx'
import { BarCell } from '#components/scheme/bar-cell.tsx'
import { Link } from '#components/ui/link.tsx'
import { Quote } from '#components/ui/prose.tsx'
import { calendarWords, factWords } from '#lib/progress/counts.labels.ts'
import type { AxisView } from '#lib/report/axis.presenter.ts'
import type { ReportView } from '#lib/report/report.presenter.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'
import { AxisFiches } from './axis-fiches.tsx'

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
        <AxisFiches fiches={axis.fiches} slug={view.slug} action={view.action} fiche={view.fiche} />
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
              {story.author}, point du {formatDate(story.occurredOn)}
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
