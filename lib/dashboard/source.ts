import type { SchemeHeading } from '#lib/access/access.ts'
import type { Standing } from '#lib/progress/standing.ts'
import type { Outline } from '#lib/scheme/outline.queries.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import type { Change } from './change.ts'
import type { Choices } from './choices.ts'
import type { Filters } from './filters.schema.ts'

/** What was read for a dashboard, before its filters: every fiche this person follows, as it stood at the horizon. */
export type DashboardSource = {
  scheme: SchemeHeading
  filters: Filters
  choices: Choices
  outline: Outline
  years: number[]
  year: number
  /** The day the figures speak of: today, or the new year that closed the year. */
  horizon: CivilDate
  /** The first day of "what has changed". */
  since: CivilDate
  standings: Standing[]
  changes: Change[]
}
