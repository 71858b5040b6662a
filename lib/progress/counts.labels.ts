import { ACTION_STATUS_LABELS, type ActionStatus } from '#lib/action/action-status.labels.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, joinFrench, plural } from '#lib/shared/text.ts'
import { type ActionCounts, barOf } from './counts.rules.ts'

/** "action" and "actions", or what this scheme calls them. */
type Words = { one: string; many: string }

const NBSP = '\u00A0'
const ORDER: readonly ActionStatus[] = ['done', 'inProgress', 'notBegun', 'permanent', 'deferred', 'abandoned']

/** The short form, beside a bar: "3 actions réalisées sur 8". */
export function doneWords(counts: ActionCounts, { one, many }: Words): string {
  const { done, total } = barOf(counts)
  if (counts.total === 0) return `aucune ${one}`
  if (total === 0) return counted(counts.total, `${one} hors calendrier`, `${many} hors calendrier`)
  const subject = counted(done, `${one} réalisée`, `${many} réalisées`)
  return `${subject} sur${NBSP}${formatNumber(total)}`
}

/** Facts: "8 actions : 3 réalisées, 2 en cours, 2 à venir, 1 permanente". */
export function factWords(counts: ActionCounts, { one, many }: Words): string {
  if (counts.total === 0) return `Aucune ${one}`
  const parts = ORDER.filter((status) => counts[status] > 0).map((status) => statusPart(status, counts[status]))
  return `${counted(counts.total, one, many)}${NBSP}: ${joinFrench(parts, ', ')}`
}

/** Calendar: "4 échues, dont 1 en retard", and what the calendar leaves out; null when there is nothing to count. */
export function calendarWords(counts: ActionCounts): string | null {
  const { total, due, late } = barOf(counts)
  if (total === 0) return null
  if (due === null) return 'calendrier non défini'
  const left = counts.undated > 0 ? ` (${formatNumber(counts.undated)} sans date)` : ''
  if (due === 0) return `aucune échue${left}`
  const among = late === 0 ? 'aucune en retard' : `dont ${formatNumber(late)} en retard`
  return `${formatNumber(due)}${NBSP}${plural(due, 'échue', 'échues')}, ${among}${left}`
}

/** Everything a bar says, for those who do not see it. */
export function countsSentence(counts: ActionCounts, words: Words): string {
  const calendar = calendarWords(counts)
  return calendar ? `${factWords(counts, words)}${NBSP}; ${calendar}` : factWords(counts, words)
}

function statusPart(status: ActionStatus, count: number): string {
  const { feminine, plural: many } = ACTION_STATUS_LABELS[status]
  return counted(count, feminine, many).replaceAll(' ', NBSP)
}
