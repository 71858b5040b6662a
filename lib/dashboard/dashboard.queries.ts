import type { SchemeHeading } from '#lib/access/access.ts'
import { yearHorizon } from '#lib/progress/progress.rules.ts'
import { reviewed, selectStandings } from '#lib/progress/standing.queries.ts'
import { assembleStandings } from '#lib/progress/standing.rules.ts'
import type { Standing } from '#lib/progress/standing.ts'
import { yearsOf } from '#lib/progress/year.rules.ts'
import { type Outline, selectOutline } from '#lib/scheme/outline.queries.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { readTogether, sql } from '#lib/server/sql.ts'
import { addDays, type CivilDate, today } from '#lib/shared/dates.ts'
import { type Change, given, selectChanges } from './changes.queries.ts'
import { assembleChanges } from './changes.rules.ts'
import { type Choices, selectChoices } from './choices.queries.ts'
import { areKnown } from './filters.rules.ts'
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

/** How far back "what has changed" goes when nobody says, in days. */
const usualDays = 90

/** Everything the blocks of a dashboard are worked out from; null when the filters name something that is not there. */
export async function readDashboard(
  db: DepartmentDb,
  scheme: SchemeHeading,
  filters: Filters,
  today: CivilDate,
): Promise<DashboardSource | null> {
  const years = yearsOf(scheme, today)
  const year = filters.year ?? years[0] ?? Number(today.slice(0, 4))
  const horizon = yearHorizon(year, today)
  const since = filters.since ?? addDays(horizon, -usualDays)
  const rows = await readTogether(
    db,
    {
      ...selectOutline(db, scheme.id),
      ...selectChoices(db, scheme.id),
      ...selectStandings(db, year),
      ...selectChanges(db),
    },
    sql`${reviewed(db, scheme.id, year, today)}, ${given(db, since)}`,
  )
  const { levels, nodes, units, policies, territories } = rows
  const choices = { units, policies, territories }
  if (!areKnown(filters, choices, nodes, years)) return null
  const outline = { levels, nodes }
  const standings = assembleStandings(rows)
  const changes = assembleChanges(rows, standings)
  return { scheme, filters, choices, outline, years, year, horizon, since, standings, changes }
}

/**
 * The dashboard that a file or a fold comes from, as its page reads it, and the day it is read on the department's calendar.
 * Null: the scheme is not followed yet, or the filters name something that is not there.
 */
export async function readFollowed(
  db: DepartmentDb,
  filters: Filters,
  now: Date,
): Promise<{ source: DashboardSource; day: CivilDate } | null> {
  const { scheme, department } = db.access
  if (scheme?.status !== 'active') return null
  const day = today(now, department.timeZone)
  const source = await readDashboard(db, scheme, filters, day)
  return source && { source, day }
}
