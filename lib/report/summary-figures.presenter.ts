import { type Branch, type CountedFiche, gather } from '#lib/progress/branch.rules.ts'
import { barOf } from '#lib/progress/counts.rules.ts'
import { objectiveWords } from '#lib/progress/objective-counts.labels.ts'
import { countObjectives } from '#lib/progress/objective-counts.rules.ts'
import type { ExplainedFigure } from '#lib/progress/why.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, NBSP, plural } from '#lib/shared/text.ts'
import { doneInYear, endsIn, type ReportContext } from './report-lines.presenter.ts'
import { judgementFigure, lateFigure, silentFigure } from './watch-figures.presenter.ts'
import { byAxis, type Whole } from './whole.presenter.ts'

export type SummaryFigures = Record<'commitments' | 'achieved' | 'watch' | 'next', ExplainedFigure[]>

/** The figures of the five-minute summary. Those of the whole scheme are sums of its axes, each explained there. */
export function summaryFigures(fiches: readonly CountedFiche[], axes: readonly Branch[], context: ReportContext) {
  const whole = { fiches, counts: gather(fiches).counts }
  return {
    commitments: [ficheFigure(whole, axes, context), actionFigure(whole, axes, context), objectiveFigure(whole, axes)],
    achieved: [doneFigure(whole, axes, context), metFigure(whole, axes, context)],
    watch: [lateFigure(whole, axes, context), judgementFigure(fiches, context), silentFigure(fiches, context)],
    next: [nextFigure(whole, axes, context)],
  } satisfies SummaryFigures
}

function ficheFigure(whole: Whole, axes: readonly Branch[], { fiche, level }: ReportContext): ExplainedFigure {
  const { length } = whole.fiches
  return {
    id: 'fiches',
    value: formatNumber(length),
    label: plural(length, fiche.one, fiche.many),
    note: `dans ${counted(axes.length, level.one, level.many)}`,
    why: {
      formula: `On compte chaque ${fiche.one} du schéma une fois, là où le document la place.`,
      inputs: byAxis(axes, (axis) => counted(axis.fiches.length, fiche.one, fiche.many)),
      missing: [],
      left: [],
    },
  }
}

function actionFigure({ counts }: Whole, axes: readonly Branch[], { action }: ReportContext): ExplainedFigure {
  return {
    id: 'actions',
    value: formatNumber(counts.total),
    label: plural(counts.total, action.one, action.many),
    note: counts.abandoned > 0 ? `dont ${counted(counts.abandoned, 'abandonnée', 'abandonnées')}` : null,
    why: {
      formula: `On compte les ${action.many} inscrites au schéma, abandonnées comprises. Les sous-actions se lisent sur chaque page et ne comptent pas à part.`,
      inputs: byAxis(axes, (axis) => counted(axis.counts.total, action.one, action.many)),
      missing: [],
      left: [],
    },
  }
}

function objectiveFigure({ fiches }: Whole, axes: readonly Branch[]): ExplainedFigure {
  const total = objectivesOf(fiches).total
  return {
    id: 'objectifs',
    value: formatNumber(total),
    label: plural(total, 'objectif', 'objectifs'),
    note: null,
    why: {
      formula: 'On compte les objectifs que le document écrit, chacun une fois.',
      inputs: byAxis(axes, (axis) => counted(objectivesOf(axis.fiches).total, 'objectif', 'objectifs')),
      missing: [],
      left: [],
    },
  }
}

function doneFigure(whole: Whole, axes: readonly Branch[], context: ReportContext): ExplainedFigure {
  const { action, year } = context
  const count = doneInYear(whole.fiches, context).length
  const { done, total } = barOf(whole.counts)
  return {
    id: 'realise',
    value: formatNumber(count),
    label: `${plural(count, `${action.one} réalisée`, `${action.many} réalisées`)} en ${year}`,
    note: `${formatNumber(done)} depuis le début, sur ${counted(total, `${action.one} à mener`, `${action.many} à mener`)}`,
    why: {
      formula: `Une ${action.one} est réalisée en ${year} lorsque le dernier point d’étape qui en parle la dit réalisée et porte sur un jour de ${year}. Les abandonnées et les permanentes ne sont pas à mener à terme.`,
      inputs: byAxis(
        axes,
        (axis) => counted(doneInYear(axis.fiches, context).length, 'réalisée', 'réalisées'),
        (axis) => leftWords(axis),
      ),
      missing: [],
      left: [],
    },
  }
}

function metFigure({ fiches }: Whole, axes: readonly Branch[], { year }: ReportContext): ExplainedFigure {
  const counts = objectivesOf(fiches)
  const assessed = counts.total - counts.notAssessed
  return {
    id: 'atteints',
    value: assessed === 0 ? null : formatNumber(counts.met),
    label: `${plural(counts.met, 'objectif atteint', 'objectifs atteints')} en ${year}`,
    note:
      assessed === 0
        ? 'aucun objectif n’est encore évalué'
        : `sur ${formatNumber(counts.total)}${NBSP}: ${objectiveWords(counts)}`,
    why: {
      formula: `Un objectif est atteint en ${year} lorsque sa dernière évaluation pour ${year} le dit. Un objectif sans évaluation manque\u00A0: il ne compte jamais comme non atteint.`,
      inputs: byAxis(axes, (axis) => objectiveWords(objectivesOf(axis.fiches)) || 'aucun objectif'),
      missing: [],
      left: [],
    },
  }
}

function nextFigure({ fiches }: Whole, axes: readonly Branch[], context: ReportContext): ExplainedFigure {
  const { action, year } = context
  const count = endsIn(fiches, year + 1).length
  return {
    id: 'echeances',
    value: formatNumber(count),
    label: `${plural(count, `${action.one} à achever`, `${action.many} à achever`)} en ${year + 1}`,
    note: context.underway
      ? `et ${counted(endsIn(fiches, year).length, `${action.one} à achever`, `${action.many} à achever`)} d’ici la fin de ${year}`
      : null,
    why: {
      formula: `On compte les ${action.many} dont la période se termine en ${year + 1} et qui ne sont ni réalisées, ni abandonnées, ni permanentes.`,
      inputs: byAxis(axes, (axis) => counted(endsIn(axis.fiches, year + 1).length, action.one, action.many)),
      missing: [],
      left: [],
    },
  }
}

/** What an axis does not have to finish: "2 abandonnées, 4 permanentes ne comptent pas". */
function leftWords({ counts: { abandoned, permanent } }: Branch): string | undefined {
  const parts = [
    abandoned > 0 && counted(abandoned, 'abandonnée', 'abandonnées'),
    permanent > 0 && counted(permanent, 'permanente', 'permanentes'),
  ].filter((part) => part !== false)
  return parts.length > 0 ? `hors ${parts.join(' et ')}` : undefined
}

const objectivesOf = (fiches: readonly CountedFiche[]) =>
  countObjectives(fiches.flatMap(({ objectives }) => objectives))
