import type { CivilDate } from '#lib/shared/dates.ts'

/** The years a page can speak of: from the scheme's first to the one under way or the scheme's last, latest first. */
export function yearsOf(scheme: { startYear: number | null; endYear: number | null }, today: CivilDate): number[] {
  const thisYear = Number(today.slice(0, 4))
  const last = Math.min(scheme.endYear ?? thisYear, thisYear)
  const first = Math.min(scheme.startYear ?? last, last)
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}

/** The year the address asks for, the latest when it asks for none, null when there is no such year. */
export function chosenYear(asked: string | string[] | undefined, years: number[]): number | null {
  if (asked === undefined) return years[0] ?? null
  return years.find((year) => String(year) === asked) ?? null
}
