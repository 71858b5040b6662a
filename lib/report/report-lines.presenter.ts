import type { CountedFiche } from '#lib/progress/branch.rules.ts'
import { isLate } from '#lib/progress/counts.rules.ts'
import type { StandingAction } from '#lib/progress/standing.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

/** What every part of the report is written with. */
export type ReportContext = {
  slug: string
  year: number
  /** The day the report speaks of: today, or the new year that closed the year. */
  horizon: CivilDate
  underway: boolean
  fiche: Words
  action: Words
  /** What this scheme calls its first level: "Axe". */
  level: Words
}

/** An action with the fiche it stands on. */
export type ActionLine = { action: StandingAction; fiche: CountedFiche }
/** An action, with the update that says what the line says. */
export type DoneLine = { action: StandingAction & { said: NonNullable<StandingAction['said']> }; fiche: CountedFiche }

/** What a list shows of such a line: it travels to the browser as data, and nothing else does. */
export function listed<L extends ActionLine>({ action: { id, title, endYear, said }, fiche }: L) {
  return {
    action: { id, title, endYear, said: said as L['action']['said'] },
    fiche: { id: fiche.id, code: fiche.code, title: fiche.title },
  }
}

/** Actions said done by an update that speaks of a day of the year, latest first. */
export function doneInYear(fiches: readonly CountedFiche[], { year }: Pick<ReportContext, 'year'>): DoneLine[] {
  return topActions(fiches)
    .flatMap(({ action, fiche }) =>
      action.status === 'done' && action.said?.occurredOn.startsWith(`${year}-`)
        ? [{ action: { ...action, said: action.said }, fiche }]
        : [],
    )
    .sort((one, other) => other.action.said.occurredOn.localeCompare(one.action.said.occurredOn))
}

/** Actions whose period is over and that nobody says done, the longest over first. */
export function lateOnes(fiches: readonly CountedFiche[], { horizon }: Pick<ReportContext, 'horizon'>): ActionLine[] {
  return topActions(fiches)
    .filter(({ action }) => isLate(action, horizon))
    .sort((one, other) => (one.action.endYear ?? 0) - (other.action.endYear ?? 0))
}

/** Actions still to be finished whose period ends that year. */
export function endsIn(fiches: readonly CountedFiche[], year: number): ActionLine[] {
  const finished = new Set(['done', 'abandoned', 'permanent'])
  return topActions(fiches).filter(({ action }) => action.endYear === year && !finished.has(action.status))
}

function topActions(fiches: readonly CountedFiche[]): ActionLine[] {
  return fiches.flatMap((fiche) =>
    fiche.actions.filter(({ parentId }) => parentId === null).map((action) => ({ action, fiche })),
  )
}
