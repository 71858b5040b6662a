import type { Branch, CountedFiche } from '#lib/progress/branch.rules.ts'
import { CONFIDENCE_LABELS, NO_CONFIDENCE } from '#lib/progress/confidence.labels.ts'
import { barOf } from '#lib/progress/counts.rules.ts'
import { codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import type { ExplainedFigure } from '#lib/progress/why.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, joinFrench, NBSP, plural } from '#lib/shared/text.ts'
import type { ReportContext } from './report-lines.presenter.ts'
import { byAxis, type Whole } from './whole.presenter.ts'

/** What is late, by the calendar alone. */
export function lateFigure({ counts }: Whole, axes: readonly Branch[], { action }: ReportContext): ExplainedFigure {
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

/** What its lead last judged to be in difficulty. */
export function judgementFigure(fiches: readonly CountedFiche[], { slug, fiche }: ReportContext): ExplainedFigure {
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

/** What nobody has told of in the year. */
export function silentFigure(fiches: readonly CountedFiche[], { slug, fiche, year }: ReportContext): ExplainedFigure {
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
