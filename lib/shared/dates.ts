/** A day in the civil calendar, 'YYYY-MM-DD', without hour or zone. */
export type CivilDate = string

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const
const DAY_IN_MS = 86_400_000
const NBSP = '\u00A0'

/** '2026-12-01' gives "1er décembre 2026". Throws on what is not a day that exists. */
export function formatDate(date: CivilDate): string {
  const { year, month, day } = parts(date)
  return `${day === 1 ? '1er' : day}${NBSP}${MONTHS[month - 1]} ${year}`
}

/** '2026-12-01' gives "01/12/2026", for tables and other narrow places. */
export function formatShortDate(date: CivilDate): string {
  parts(date)
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** A date known in part: '2020' gives "2020", '2020-06' "juin 2020". Anything else is returned as it came. */
export function formatPartial(date: string): string {
  if (isCivilDate(date)) return formatDate(date)
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(date)
  return month ? `${MONTHS[Number(month[2]) - 1]} ${month[1]}` : date
}

/** A period in years: "2025-2030", "depuis 2025", "jusqu’en 2029", "2026", or null when neither end is known. */
export function formatYears(start: number | null, end: number | null): string | null {
  if (start === null) return end === null ? null : `jusqu’en${NBSP}${end}`
  if (end === null) return `depuis${NBSP}${start}`
  return start === end ? String(start) : `${start}-${end}`
}

/** An instant read on a clock of that zone: "1er décembre 2026 à 9 h 05". */
export function formatInstant(instant: Date | string, timeZone: string): string {
  return `${formatDate(clock(instant, timeZone).date)} à${NBSP}${formatTime(instant, timeZone)}`
}

/** The time on a clock of that zone: "9 h 05". */
export function formatTime(instant: Date | string, timeZone: string): string {
  const { hour, minute } = clock(instant, timeZone)
  return `${Number(hour)}${NBSP}h${NBSP}${minute}`
}

/** The civil date it is, at that instant, in that zone. */
export function today(now: Date | string, timeZone: string): CivilDate {
  return clock(now, timeZone).date
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((utc(to) - utc(from)) / DAY_IN_MS)
}

/** The day that is so many days after (or before, if negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(utc(date) + days * DAY_IN_MS).toISOString().slice(0, 10)
}

/** How far a day is from today: "aujourd’hui", "hier", "il y a 94 jours", "demain", "dans 12 jours". */
export function relativeDay(date: CivilDate, todayDate: CivilDate): string {
  const distance = daysBetween(todayDate, date)
  if (distance === 0) return 'aujourd’hui'
  if (distance === -1) return 'hier'
  if (distance === 1) return 'demain'
  return `${distance < 0 ? 'il y a' : 'dans'}${NBSP}${Math.abs(distance)}${NBSP}jours`
}

/** True for a 'YYYY-MM-DD' that exists in the calendar. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

function parts(date: CivilDate): { year: number; month: number; day: number } {
  if (!isCivilDate(date)) throw new RangeError(`not a civil date: ${date}`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

function utc(date: CivilDate): number {
  const { year, month, day } = parts(date)
  return Date.UTC(year, month - 1, day)
}

function clock(instant: Date | string, timeZone: string): { date: CivilDate; hour: string; minute: string } {
  const read = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(new Date(instant))
      .map((p) => [p.type, p.value]),
  )
  return { date: `${read.year}-${read.month}-${read.day}`, hour: read.hour ?? '', minute: read.minute ?? '' }
}

/** Building a formatter costs a hundred times what using it does, and a history shows hundreds of instants. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const two = '2-digit'
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    hourCycle: 'h23',
  })
  clocks.set(timeZone, made)
  return made
}

const clocks = new Map<string, Intl.DateTimeFormat>()
