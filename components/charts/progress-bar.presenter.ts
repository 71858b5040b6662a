import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, joinFrench, plural } from '#lib/shared/text.ts'

/** The counts behind one bar. `total` is what counts: abandoned actions have left it. */
export type BarCounts = {
  done: number
  inProgress: number
  total: number
  /** Actions whose period has ended; null when none of them has a calendar. */
  due: number | null
  /** Among those, the ones not done. */
  late?: number
}

/** Where each part of the bar ends, in per cent of its width: what is done, then what is under way; and the tick, if any. */
export type BarShares = { done: number; begun: number; due: number | null }

/** Never wider than the bar, whatever the counts. */
export function barShares({ done, inProgress, total, due }: BarCounts): BarShares {
  return {
    done: portion(done, total),
    begun: portion(Math.max(0, done) + Math.max(0, inProgress), total),
    due: due === null || total === 0 ? null : portion(due, total),
  }
}

/** What the bar says, in words: "8 actions : 3 réalisées, 2 en cours, 3 à venir ; 4 échues, dont 1 en retard". */
export function barSentence(counts: BarCounts): string {
  if (counts.total === 0) return 'Aucune action comptée'
  return `${counted(counts.total, 'action', 'actions')}\u00A0: ${stateWords(counts)}\u00A0; ${calendarWords(counts)}`
}

function stateWords({ done, inProgress, total }: BarCounts): string {
  const toCome = Math.max(0, total - done - inProgress)
  const words = [
    done > 0 && counted(done, 'réalisée', 'réalisées'),
    inProgress > 0 && `${formatNumber(inProgress)}\u00A0en cours`,
    toCome > 0 && `${formatNumber(toCome)}\u00A0à venir`,
  ]
  return joinFrench(
    words.filter((word) => word !== false),
    ', ',
  )
}

function calendarWords({ due, late }: BarCounts): string {
  if (due === null) return 'calendrier non défini'
  if (due === 0) return 'aucune échue'
  const among = late === undefined ? '' : late === 0 ? ', aucune en retard' : `, dont ${formatNumber(late)} en retard`
  return `${formatNumber(due)}\u00A0${plural(due, 'échue', 'échues')}${among}`
}

function portion(part: number, total: number): number {
  if (total <= 0) return 0
  return Math.round(Math.min(1, Math.max(0, part / total)) * 10_000) / 100
}
