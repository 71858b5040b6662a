import { env } from './env.ts'

/** The one clock of the server: rules never read it, pages and actions pass it in. */
export function now(): Date {
  return onDay(new Date(), env().DEMONSTRATION_TODAY)
}

/** That instant, on the day a demonstration lives on: the time of day goes on, and stops before midnight in France. */
export function onDay(instant: Date, day: string | undefined): Date {
  if (day === undefined) return instant
  const time = instant.toISOString().slice(11)
  return new Date(`${day}T${time < lastMoment ? time : lastMoment}`)
}

/** Two hours before midnight UTC it may be midnight in France, and another day. */
const lastMoment = '21:59:59.999Z'
