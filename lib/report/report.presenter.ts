import type { SchemeHeading } from '#lib/access/access.ts'
import { type Branch, branchesOf, countFiches, isHeard } from '#lib/progress/branch.rules.ts'
import { yearHorizon } from '#lib/progress/progress.rules.ts'
import type { Standing } from '#lib/progress/standing.ts'
import type { Outline } from '#lib/scheme/outline.queries.ts'
import { actionWords, ficheWords, lower } from '#lib/scheme/scheme.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { presentAxis } from './axis.presenter.ts'
import type { Accomplishment } from './report.queries.ts'
import type { ReportContext } from './report-lines.presenter.ts'
import { doneInYear, lateOnes, listed } from './report-lines.presenter.ts'
import { summaryFigures } from './summary-figures.presenter.ts'
import { presentArbitrations, presentNextSteps, presentVigilance } from './vigilance.presenter.ts'

export type ReportSource = {
  slug: string
  scheme: SchemeHeading
  outline: Outline
  standings: Standing[]
  told: Accomplishment[]
  year: number
  today: CivilDate
}

export type ReportView = ReturnType<typeof presentReport>

/** The year on one page: every figure with its reason, every line with the update, the fiche or the part it comes from. */
export function presentReport({ slug, scheme, outline, standings, told, year, today }: ReportSource) {
  const horizon = yearHorizon(year, today)
  const level = outline.levels.find(({ rank }) => rank === 1)
  const context: ReportContext = {
    slug,
    year,
    horizon,
    underway: horizon === today,
    fiche: ficheWords(scheme),
    action: actionWords(scheme),
    level: { one: lower(level?.singular ?? 'partie'), many: lower(level?.plural ?? 'parties') },
  }
  const axes = branchesOf(outline.nodes, countFiches(standings, horizon))
  const fiches = axes.flatMap((axis: Branch) => axis.fiches)
  return {
    ...context,
    figures: summaryFigures(fiches, axes, context),
    vigilance: presentVigilance(fiches, scheme, context),
    arbitrations: presentArbitrations(fiches, context),
    nextSteps: presentNextSteps(fiches, context),
    axes: axes.map((axis) => presentAxis(axis, told, context)),
    done: doneInYear(fiches, context).map(listed),
    late: lateOnes(fiches, context).map(listed),
    missing: missingFrom(fiches),
    updates: fiches.reduce((sum, fiche) => sum + fiche.updatesInYear, 0),
  }
}

/** What the report could not know: counted, never taken for zero. */
function missingFrom(fiches: Branch['fiches']) {
  return {
    unheard: fiches.filter((fiche) => !isHeard(fiche)).length,
    withoutConfidence: fiches.filter(({ latest }) => latest !== null && latest.confidence === null).length,
    undatedActions: fiches.reduce((sum, { counts }) => sum + counts.undated, 0),
    notAssessed: fiches.flatMap(({ objectives }) => objectives).filter(({ assessment }) => assessment === null).length,
  }
}
