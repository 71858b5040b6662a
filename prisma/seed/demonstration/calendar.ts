import { periodOf } from '#lib/progress/due.rules.ts'
import { addDays, type CivilDate } from '#lib/shared/dates.ts'

/** The quarters in which updates are owed, by their first day, until the end of the scheme. */
export function quartersOf(from: CivilDate, endYear: number): CivilDate[] {
  const quarters: CivilDate[] = []
  for (let day = from; Number(day.slice(0, 4)) <= endYear; day = addDays(periodOf(day, 3).end, 1)) quarters.push(day)
  return quarters
}

/** That day, or the working day nearest to it: nobody reports on a Sunday. */
export function workingDay(day: CivilDate): CivilDate {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  if (weekday === 6) return addDays(day, -1)
  return weekday === 0 ? addDays(day, 1) : day
}

/** An instant of that day, in office hours: the same day in France in every season. */
export function momentOf(day: CivilDate, draw: number): string {
  const minutes = 7 * 60 + Math.floor(draw * 9 * 60)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${workingDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000Z`
}
