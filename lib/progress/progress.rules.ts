import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import { addDays, type CivilDate } from '#lib/shared/dates.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'

export type StatusById = Record<string, ActionStatus>
export type Movement = { actionId: string; previousStatus: ActionStatus; status: ActionStatus }

export type ProgressError =
  /** Neither a word nor a change. */
  | { tag: 'nothingSaid' }
  /** The day told is yet to come, or more than a year back. */
  | { tag: 'dayOutOfRange' }
  /** The scheme is in preparation or closed: nobody follows it up. */
  | { tag: 'schemeNotActive' }
  /** Somebody gave these actions another status meanwhile. */
  | { tag: 'conflict'; current: StatusById }

/** How far back an update may speak, in days. */
const oldestDay = 366

/**
 * Decides what an update changes: a three-way merge by action between what the lead saw, what the lead wants and what
 * is stored now. An action both changed, differently, is a conflict; one the lead left alone keeps what is stored.
 */
export function planUpdate(
  update: { statuses: StatusById; seen: StatusById; accomplished: string; occurredOn: CivilDate },
  stored: StatusById,
  today: CivilDate,
): Result<Movement[], ProgressError> {
  if (update.occurredOn > today || update.occurredOn < addDays(today, -oldestDay)) return err({ tag: 'dayOutOfRange' })

  const movements: Movement[] = []
  const conflicts: StatusById = {}
  for (const [actionId, current] of Object.entries(stored)) {
    const wanted = update.statuses[actionId]
    const seen = update.seen[actionId] ?? current
    if (wanted === undefined || wanted === seen || wanted === current) continue
    if (seen === current) movements.push({ actionId, previousStatus: current, status: wanted })
    else conflicts[actionId] = current
  }
  if (Object.keys(conflicts).length > 0) return err({ tag: 'conflict', current: conflicts })
  if (movements.length === 0 && update.accomplished === '') return err({ tag: 'nothingSaid' })
  return ok(movements)
}

/** The first day after the period that a year's page speaks of: today, or the new year that closed it. */
export function yearHorizon(year: number, today: CivilDate): CivilDate {
  const nextYear = `${year + 1}-01-01`
  return today < nextYear ? today : nextYear
}
