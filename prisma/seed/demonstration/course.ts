import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import { addDays, type CivilDate, daysBetween } from '#lib/shared/dates.ts'
import { between, type Chance } from './chance.ts'

/** When an action begins and ends in the fiction. `told`: how its lead speaks of how far it is. */
export type Course = {
  fate: 'done' | 'permanent' | 'deferred' | 'abandoned'
  begins: CivilDate
  /** The day its fate falls; beyond the scheme when it never does. */
  ends: CivilDate
  told: 'percentages' | 'nothing'
}

/** What an action is on a day, as its lead would say. */
export type Told = { status: ActionStatus; progress: number | null }

/** Draws the course of an action within its period; of one without dates, anywhere in the scheme. */
export function drawCourse(
  period: { startYear: number | null; endYear: number | null },
  scheme: { from: CivilDate; endYear: number },
  chance: Chance,
): Course {
  const opens = latest(`${period.startYear ?? 0}-01-01`.padStart(10, '0'), scheme.from)
  const closes = latest(`${period.endYear ?? scheme.endYear}-12-20`, addDays(opens, 150))
  const room = daysBetween(opens, closes)
  const begins = addDays(opens, Math.floor(room * chance('begins') * (period.endYear === null ? 0.7 : 0.45)))
  const told = chance('told') < 0.75 ? 'percentages' : 'nothing'
  const draw = chance('fate')
  if (draw < 0.05) return { fate: 'permanent', begins, ends: begins, told }
  const left = daysBetween(begins, closes)
  if (draw < 0.08) return { fate: 'abandoned', begins, ends: addDays(begins, Math.floor(left * 0.6)), told }
  if (draw < 0.11) return { fate: 'deferred', begins, ends: addDays(begins, Math.floor(left * 0.7)), told }
  return { fate: 'done', begins, ends: addDays(begins, duration(left, chance)), told }
}

/** Most actions end within their period, rather towards its end; one in six some months after it. */
function duration(left: number, chance: Chance): number {
  const slips = chance('slips') < 1 / 6
  return slips
    ? left + between(60, 380, chance('slip'))
    : Math.floor(left * (0.25 + 0.7 * Math.sqrt(chance('duration'))))
}

/** An action made of parts begins with the first and ends with the last. */
export function courseOfParts(parts: readonly Course[]): Course {
  const kept = parts.filter(({ fate }) => fate === 'done')
  const last = kept
    .map(({ ends }) => ends)
    .sort()
    .at(-1)
  const first = parts.map(({ begins }) => begins).sort()[0] as CivilDate
  return { fate: 'done', begins: first, ends: last ?? never, told: 'nothing' }
}

/** The same action, put off: what was to end or to be given up goes on. */
export function putOff(course: Course): Course {
  return { ...course, fate: 'done', ends: addDays(course.ends, 900) }
}

/** What the lead says of it that day. Percentages are round: nobody says 37 %. */
export function tell({ fate, begins, ends, told }: Course, day: CivilDate): Told {
  if (day < begins) return { status: 'notBegun', progress: null }
  if (day >= ends) return { status: fate, progress: null }
  if (told === 'nothing') return { status: 'inProgress', progress: null }
  const fifths = Math.floor((5 * daysBetween(begins, day)) / daysBetween(begins, ends))
  return { status: 'inProgress', progress: Math.max(10, fifths * 20) }
}

const never: CivilDate = '9999-12-31'

const latest = (one: CivilDate, other: CivilDate) => (one > other ? one : other)
