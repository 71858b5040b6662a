import { ACTION_STATUS_LABELS } from '#lib/action/action-status.labels.ts'
import type { ReportTable } from '#lib/export/table.presenter.ts'
import { CONFIDENCE_LABELS, NO_CONFIDENCE } from '#lib/progress/confidence.labels.ts'
import { codedTitle, updateHref } from '#lib/progress/links.presenter.ts'
import { authorOf } from '#lib/progress/progress.labels.ts'
import type { Why } from '#lib/progress/why.ts'
import { type CivilDate, formatDate, formatShortDate } from '#lib/shared/dates.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, joinFrench, NBSP, typographic } from '#lib/shared/text.ts'
import type { Change } from './changes.queries.ts'
import type { Scope } from './scope.presenter.ts'

export type ChangeLine = Pick<Change, 'updateId' | 'givenOn' | 'actionsOnly' | 'confidence'> & {
  /** "Noémie Crayon, pilote d’action" */
  author: string
  label: string
  href: string
  moves: { id: string; words: string }[]
  /** What it said when it moved nothing. */
  still: string | null
}
export type Changes = {
  since: CivilDate
  /** "12 points d’étape depuis le 3 septembre 2026 ; 9 actions ont changé d’état" */
  sentence: string
  lines: ChangeLine[]
  why: Why
  table: ReportTable
}

/** What has been given since a day, and what it moved. */
export function presentChanges(scope: Scope): Changes {
  const names = new Map(scope.fiches.map((fiche) => [fiche.id, codedTitle(fiche)]))
  const lines = scope.changes.map((change) => ({
    updateId: change.updateId,
    givenOn: change.givenOn,
    author: authorOf(change),
    actionsOnly: change.actionsOnly,
    confidence: change.confidence,
    label: names.get(change.ficheId) ?? '',
    href: updateHref(scope.slug, change.ficheId, change.updateId),
    moves: change.movements.map((move) => ({ id: move.actionId, words: moveWords(move) })),
    still: change.movements.length > 0 ? null : change.nothingNew ? 'Rien de nouveau' : 'Aucun changement d’état',
  }))
  const moved = new Set(scope.changes.flatMap(({ movements }) => movements.map(({ actionId }) => actionId))).size
  const { one, many } = scope.words.action
  return {
    since: scope.since,
    sentence: `${counted(lines.length, 'point d’étape donné', 'points d’étape donnés')} depuis le ${formatDate(scope.since)}${NBSP}; ${counted(moved, `${one} a changé d’état`, `${many} ont changé d’état`)}.`,
    lines,
    why: {
      formula: `Les points d’étape donnés depuis ce jour, quel que soit le jour dont ils parlent. Une ${one} qui change d’état deux fois compte une fois.`,
      get inputs() {
        return lines.map((line) => ({
          label: line.label,
          value: counted(line.moves.length, 'changement', 'changements'),
          href: line.href,
          note: `${line.author}, donné le ${formatShortDate(line.givenOn)}`,
        }))
      },
      missing: [],
      left: [
        {
          label: 'Réponses «\u00A0rien de nouveau\u00A0»',
          value: formatNumber(scope.changes.filter(({ nothingNew }) => nothingNew).length),
          href: null,
        },
        {
          label: `Points d’étape de pilotes, sur leurs ${many} seulement`,
          value: formatNumber(scope.changes.filter(({ actionsOnly }) => actionsOnly).length),
          href: null,
        },
      ],
    },
    get table() {
      return tableOf(lines, scope)
    },
  }
}

/** "Créer un accueil (à venir → réalisée)". */
function moveWords({ title, previousStatus, status }: Change['movements'][number]): string {
  const from = ACTION_STATUS_LABELS[previousStatus].feminine
  return `${typographic(title)} (${from} →${NBSP}${ACTION_STATUS_LABELS[status].feminine})`
}

function tableOf(lines: ChangeLine[], { words }: Scope): ReportTable {
  return {
    title: 'Ce qui a changé',
    columns: [
      { key: 'givenOn', label: 'Donné le' },
      { key: 'fiche', label: words.ficheName(null), names: true },
      { key: 'author', label: 'Par' },
      { key: 'words', label: 'Ce qui a bougé' },
      { key: 'confidence', label: 'Avis', missing: NO_CONFIDENCE },
    ],
    rows: lines.map((line) => ({
      id: line.updateId,
      values: {
        givenOn: formatShortDate(line.givenOn),
        fiche: line.label,
        author: line.author,
        words:
          line.still ??
          joinFrench(
            line.moves.map(({ words }) => words),
            `${NBSP}; `,
          ),
        confidence: line.confidence && CONFIDENCE_LABELS[line.confidence].label,
      },
      links: { fiche: line.href },
    })),
  }
}
