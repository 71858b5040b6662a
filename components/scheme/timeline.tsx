import { milestoneDate, splitMilestones } from '#lib/scheme/figures.presenter.ts'
import type { MilestoneRow } from '#lib/scheme/figures.queries.ts'
import { type CivilDate, formatDate } from '#lib/shared/dates.ts'
import { typographic } from '#lib/shared/text.ts'

/** What happened and what is planned, in order, with today in its place. */
export function Timeline({ milestones, today }: { milestones: readonly MilestoneRow[]; today: CivilDate }) {
  const { past, toCome } = splitMilestones(milestones, today)
  return (
    <ol className="relative border-l border-grey">
      {past.map((milestone) => (
        <Milestone key={milestone.id} milestone={milestone} come />
      ))}
      <li className="relative my-3 flex items-center gap-3 pl-5 text-sm font-semibold text-accent">
        <span aria-hidden="true" className="absolute -left-2 h-0.5 w-4 bg-accent" />
        <span className="flex-none">Aujourd’hui, {formatDate(today)}</span>
        <span aria-hidden="true" className="h-px grow bg-accent" />
      </li>
      {toCome.map((milestone) => (
        <Milestone key={milestone.id} milestone={milestone} come={false} />
      ))}
      {toCome.length === 0 && <li className="pl-5 text-sm text-grey">Le document n’annonce pas d’autre étape.</li>}
    </ol>
  )
}

function Milestone({ milestone, come }: { milestone: MilestoneRow; come: boolean }) {
  return (
    <li className="relative py-2 pl-5 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
      <span
        aria-hidden="true"
        className={`absolute top-4 -left-[0.3125rem] size-2.5 rounded-full border border-grey ${come ? 'bg-grey' : 'bg-paper'}`}
      />
      <span className="block font-serif text-grey">{milestoneDate(milestone)}</span>
      <span className="block max-w-text">{typographic(milestone.label)}</span>
    </li>
  )
}
