import type { Words } from '#lib/scheme/scheme.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'

/** What every part of the report is written with. */
export type ReportContext = {
  slug: string
  year: number
  /** The day the report speaks of: today, or the new year that closed the year. */
  horizon: CivilDate
  underway: boolean
  fiche: Words
  action: Words
  /** What this scheme calls its first level: "Axe". */
  level: Words
}
