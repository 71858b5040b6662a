import { type Branch, type CountedFiche, gather } from '#lib/progress/branch.rules.ts'
import { CONFIDENCE_LABELS, NO_CONFIDENCE } from '#lib/progress/confidence.labels.ts'
import { type ActionCounts, barOf } from '#lib/progress/counts.rules.ts'
import { codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import { objectiveWords } from '#lib/progress/objective-counts.labels.ts'
import { countObjectives } from '#lib/progress/objective-counts.rules.ts'
import type { ExplainedFigure, WhyInput } from '#lib/progress/why.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, joinFrench, NBSP, plural } from '#lib/shared/text.ts'
import type { ReportContext } from './report-lines.presenter.ts'
import { doneInYear, endsIn } from './report-lines.presenter.ts'

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

type Whole = { fiches: readonly CountedFiche[]; counts: ActionCounts }

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

function lateFigure({ counts }: Whole, axes: readonly Branch[], { action }: ReportContext): ExplainedFigure {
  const { due, late } = barOf(counts)
  const dueWords = due ? `sur ${counted(due, 'échue', 'échues')}` : `aucune période n’est terminée`
  const undatedWords = counts.undated > 0 ? `${formatNumber(counts.undated)} sans date` : ''
  return {
    id: 'retards',
    value: due === null ? null : formatNumber(late),
    label: plural(late, `${action.one} en retard`, `${action.many} en retard`),
    note: due === null ? 'calendrier non défini' : joinFrench([dueWords, undatedWords], ', '),
    why: {
      formula: `Une ${action.one} est en retard lorsque la dernière année de sa période est terminée et qu’aucun point d’étape ne la dit réalisée. C’est un constat de calendrier\u00A0: rien n’est estimé.`,
      inputs: byAxis(
        axes,
        (axis) => `${formatNumber(axis.counts.late)} sur ${counted(axis.counts.due, 'échue', 'échues')}`,
        (axis) =>
          axis.counts.undated > 0
            ? `${counted(axis.counts.undated, `${action.one} sans date est`, `${action.many} sans date sont`)} hors calendrier`
            : undefined,
      ),
      missing: [],
      left: [],
    },
  }
}

function judgementFigure(fiches: readonly CountedFiche[], { slug, fiche }: ReportContext): ExplainedFigure {
  const told = fiches.filter(({ latest }) => latest?.confidence)
  const hard = told.filter(({ latest }) => latest?.confidence === 'struggling' || latest?.confidence === 'blocked')
  return {
    id: 'difficulte',
    value: told.length === 0 ? null : formatNumber(hard.length),
    label: `${plural(hard.length, fiche.one, fiche.many)} «${NBSP}en difficulté${NBSP}» ou «${NBSP}bloqué${NBSP}»`,
    note:
      told.length === 0
        ? 'personne ne s’est encore prononcé'
        : `sur ${counted(told.length, `${fiche.one} dont on a dit la confiance`, `${fiche.many} dont on a dit la confiance`)}`,
    why: {
      formula:
        'On compte celles dont le dernier point d’étape dit «\u00A0en difficulté\u00A0» ou «\u00A0bloqué\u00A0». C’est le jugement de la personne qui mène, pas un calcul.',
      inputs: told.map(({ latest, ...one }) => ({
        label: codedTitle(one),
        value: latest?.confidence ? CONFIDENCE_LABELS[latest.confidence].label : NO_CONFIDENCE,
        href: latest && updateHref(slug, one.id, latest.id),
      })),
      missing: fiches
        .filter(({ latest }) => !latest?.confidence)
        .map((one) => ({ label: codedTitle(one), value: NO_CONFIDENCE, href: ficheHref(slug, one.id) })),
      left: [],
    },
  }
}

function silentFigure(fiches: readonly CountedFiche[], { slug, fiche, year }: ReportContext): ExplainedFigure {
  const [silent, heard] = [
    fiches.filter(({ updatesInYear }) => updatesInYear === 0),
    fiches.filter(({ updatesInYear }) => updatesInYear > 0),
  ]
  const updates = heard.reduce((sum, { updatesInYear }) => sum + updatesInYear, 0)
  return {
    id: 'nouvelles',
    value: formatNumber(silent.length),
    label: `${plural(silent.length, fiche.one, fiche.many)} sans point d’étape en ${year}`,
    note: `sur ${formatNumber(fiches.length)}${NBSP}; ${counted(updates, 'point d’étape donné', 'points d’étape donnés')}`,
    why: {
      formula: `On compte celles dont aucun point d’étape ne porte sur un jour de ${year}.`,
      inputs: silent.map((one) => ({
        label: codedTitle(one),
        value: 'aucun point d’étape',
        href: ficheHref(slug, one.id),
      })),
      missing: [],
      left: heard.map((one) => ({
        label: codedTitle(one),
        value: counted(one.updatesInYear, 'point d’étape', 'points d’étape'),
        href: ficheHref(slug, one.id),
      })),
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

function byAxis(
  axes: readonly Branch[],
  value: (axis: Branch) => string,
  note: (axis: Branch) => string | undefined = () => undefined,
): WhyInput[] {
  return axes.map((axis) => ({
    label: codedTitle(axis.node),
    value: value(axis),
    href: `#axe-${axis.node.id}`,
    note: note(axis),
  }))
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
