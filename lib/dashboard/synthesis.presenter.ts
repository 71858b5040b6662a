import { ACTION_STATUS_LABELS, type ActionStatus } from '#lib/action/action-status.labels.ts'
import type { ReportTable } from '#lib/export/table.presenter.ts'
import { factWords } from '#lib/progress/counts.labels.ts'
import { type ActionCounts, barOf, isLate } from '#lib/progress/counts.rules.ts'
import { codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import type { ExplainedFigure, Why } from '#lib/progress/why.ts'
import { formatNumber, formatPercent } from '#lib/shared/numbers.ts'
import { capitalize, counted, NBSP, plural } from '#lib/shared/text.ts'
import type { Scope } from './scope.presenter.ts'
import { ficheInputs, inputsOf } from './why.presenter.ts'

/** Facts as the line tells them, in this order; what the calendar adds comes after. */
const STATUSES: readonly ActionStatus[] = ['done', 'inProgress', 'notBegun', 'permanent', 'deferred', 'abandoned']

export type Synthesis = {
  counts: ActionCounts
  /** The statuses that some action has, with their number and its word. */
  statuses: { status: ActionStatus; count: number; word: string }[]
  why: Why
  figures: ExplainedFigure[]
  table: ReportTable
}

/** Where it stands, in one line: facts, then what the calendar says, then the mean. */
export function presentSynthesis(scope: Scope): Synthesis {
  const { counts, words } = scope
  return {
    counts,
    statuses: STATUSES.filter((status) => counts[status] > 0).map((status) => ({
      status,
      count: counts[status],
      word: plural(counts[status], ACTION_STATUS_LABELS[status].feminine, ACTION_STATUS_LABELS[status].plural),
    })),
    why: {
      formula: `Chaque ${words.action.one} de premier rang compte une fois, dans l’état que dit le dernier point d’étape qui en parle. Les sous-actions se lisent sur leur fiche et ne comptent pas une seconde fois.`,
      get inputs() {
        return inputsOf(scope, (part) => factWords(part.counts, words.action))
      },
      missing: [],
      left: [],
    },
    figures: [doneFigure(scope), lateFigure(scope), advanceFigure(scope), newsFigure(scope)],
    get table() {
      return synthesisTable(scope)
    },
  }
}

function doneFigure(scope: Scope): ExplainedFigure {
  const { counts, words } = scope
  const { total } = barOf(counts)
  return {
    id: 'realisees',
    value: formatNumber(counts.done),
    label: `${plural(counts.done, words.action.one, words.action.many)} ${plural(counts.done, 'réalisée', 'réalisées')}`,
    note: `sur ${formatNumber(total)} que l’on peut achever`,
    why: {
      formula: `Les ${words.action.many} que le dernier point d’étape dit réalisées, sur toutes celles que l’on peut achever\u00A0: les abandonnées sont sorties, les permanentes n’ont pas de fin.`,
      get inputs() {
        return inputsOf(
          scope,
          (part) => `${formatNumber(part.counts.done)} sur${NBSP}${formatNumber(barOf(part.counts).total)}`,
        )
      },
      missing: [],
      get left() {
        return actionsWith(scope, (action) => action.status === 'abandoned' || action.status === 'permanent')
      },
    },
  }
}

function lateFigure(scope: Scope): ExplainedFigure {
  const { counts, words } = scope
  return {
    id: 'en-retard',
    value: formatNumber(counts.late),
    label: `${plural(counts.late, words.action.one, words.action.many)} en retard`,
    note: counts.due === 0 ? 'aucune période arrivée à son terme' : `sur ${counted(counts.due, 'échue', 'échues')}`,
    why: {
      formula: `Une période se termine le 31${NBSP}décembre de sa dernière année. Ce qui est échu et n’est pas réalisé est en retard\u00A0: c’est un calcul, personne ne le déclare.`,
      get inputs() {
        return actionsWith(scope, (action) => isLate(action, scope.horizon))
      },
      get missing() {
        return actionsWith(
          scope,
          ({ endYear, status }) => endYear === null && status !== 'permanent' && status !== 'abandoned',
          'sans période',
        )
      },
      left: [],
    },
  }
}

function advanceFigure(scope: Scope): ExplainedFigure {
  const { advance, withoutAdvance, fiches, words } = scope
  return {
    id: 'avancement',
    value: advance === null ? null : formatPercent(advance),
    label: 'd’avancement',
    note: `moyenne de ${counted(fiches.length - withoutAdvance.length, words.fiche.one, words.fiche.many)}`,
    why: {
      formula:
        'La moyenne des avancements ci-dessous, chacun de même poids, arrondie à l’unité. Réalisé vaut 100, à venir 0, en cours ce que le chef ou la cheffe de projet en a dit. Rien n’est déduit du temps passé.',
      get inputs() {
        return ficheInputs(
          scope,
          fiches.filter((fiche) => fiche.advance.value !== null),
          (fiche) => formatPercent(fiche.advance.value ?? 0),
        )
      },
      get missing() {
        return ficheInputs(scope, withoutAdvance, () => 'aucune valeur')
      },
      left: [],
    },
  }
}

function newsFigure(scope: Scope): ExplainedFigure {
  const { fiches, words, year } = scope
  const withNews = fiches.filter(({ updatesInYear }) => updatesInYear > 0)
  const without = fiches.filter(({ updatesInYear }) => updatesInYear === 0)
  return {
    id: 'nouvelles',
    value: formatNumber(withNews.length),
    label: `${plural(withNews.length, words.fiche.one, words.fiche.many)} avec des nouvelles`,
    note: `sur ${formatNumber(fiches.length)}, en ${year}`,
    why: {
      formula: `Au moins un point d’étape parle d’un jour de ${year}.`,
      get inputs() {
        return ficheInputs(scope, withNews, ({ updatesInYear }) =>
          counted(updatesInYear, 'point d’étape', 'points d’étape'),
        )
      },
      get missing() {
        return ficheInputs(scope, without, () => 'aucun point d’étape')
      },
      left: [],
    },
  }
}

/** Top-level actions, each with the update that says what it is. */
function actionsWith(
  { slug, fiches }: Scope,
  keeps: (action: Scope['fiches'][number]['actions'][number]) => boolean,
  value?: string,
) {
  return fiches.flatMap((fiche) =>
    fiche.actions
      .filter((action) => action.parentId === null && keeps(action))
      .map((action) => ({
        label: codedTitle(action),
        value: value ?? ACTION_STATUS_LABELS[action.status].feminine,
        href: action.said ? updateHref(slug, fiche.id, action.said.updateId) : ficheHref(slug, fiche.id),
        note: codedTitle(fiche),
      })),
  )
}

function synthesisTable({ counts, advance, words }: Scope): ReportTable {
  const line = (id: string, what: string, count: number | null) => ({ id, values: { what, count } })
  return {
    title: 'Synthèse',
    columns: [
      { key: 'what', label: capitalize(words.action.many), names: true },
      { key: 'count', label: 'Nombre', numeric: true, missing: 'non mesuré' },
    ],
    rows: [
      line('total', 'Toutes', counts.total),
      ...STATUSES.map((status) => line(status, capitalize(ACTION_STATUS_LABELS[status].plural), counts[status])),
      line('due', 'Échues', counts.due),
      line('late', 'En retard', counts.late),
      line('undated', 'Sans période', counts.undated),
      line('advance', 'Avancement (%)', advance),
    ],
  }
}
