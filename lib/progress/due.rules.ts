import { addDays, type CivilDate } from '#lib/shared/dates.ts'

/** When a scheme wants updates: from which day on (null: not chosen yet), and every how many months (1, 2, 3, 4, 6, 12). */
export type Rhythm = { followUpFrom: CivilDate | null; updateEveryMonths: number }

/** A calendar period, first and last day. */
export type Period = { start: CivilDate; end: CivilDate }

/** What a fiche owes at a day. */
export type Due =
  /** The follow-up has not begun: nothing is owed, and nothing is late. */
  | { tag: 'silent'; from: CivilDate | null }
  /** An update was given in the current period; the next is wanted by the end of the next one. */
  | { tag: 'upToDate'; next: CivilDate }
  /** None was given in the current period. `missed`: whole periods before it that went by without one. */
  | { tag: 'owed'; by: CivilDate; missed: number }

/**
 * What a fiche owes: one update in each calendar period. `givenOn` is the day the last one was given (null: none yet), not
 * the day it speaks of: who speaks in October of the end of September has answered for October.
 */
export function dueOf(givenOn: CivilDate | null, { followUpFrom, updateEveryMonths }: Rhythm, today: CivilDate): Due {
  if (followUpFrom === null || today < followUpFrom) return { tag: 'silent', from: followUpFrom }
  const current = periodOf(today, updateEveryMonths)
  if (givenOn !== null && givenOn >= current.start) {
    return { tag: 'upToDate', next: periodOf(addDays(current.end, 1), updateEveryMonths).end }
  }
  let missed = 0
  let before = periodOf(addDays(current.start, -1), updateEveryMonths)
  while (before.end >= followUpFrom && (givenOn === null || givenOn < before.start)) {
    missed += 1
    before = periodOf(addDays(before.start, -1), updateEveryMonths)
  }
  return { tag: 'owed', by: current.end, missed }
}

/** The calendar period a day falls in; periods begin in January. */
export function periodOf(day: CivilDate, months: number): Period {
  const year = Number(day.slice(0, 4))
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1
  return { start: firstDay(year, first), end: addDays(firstDay(year, first + months), -1) }
}

function firstDay(year: number, month: number): CivilDate {
  return month > 12 ? firstDay(year + 1, month - 12) : `${year}-${String(month).padStart(2, '0')}-01`
}
