import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import { addDays, type CivilDate } from '#lib/shared/dates.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'

/** Where an action is, as told: its status, and how far in per cent (null: not told, or the status takes none). */
export type Situation = { status: ActionStatus; progress: number | null }
export type SituationById = Record<string, Situation>
export type Movement = Situation & {
  actionId: string
  previousStatus: ActionStatus
  previousProgress: number | null
}

/** What an update says of the whole fiche, and hands over to the next one until somebody says otherwise. */
export const CARRIED_FIELDS = ['confidence', 'difficulties', 'nextSteps', 'arbitration'] as const
export type CarriedField = (typeof CARRIED_FIELDS)[number]
/** An empty text says nothing. */
export type Carried = Record<CarriedField, string>

/** What a form sends. What it does not name is left alone; `seen` is what it showed. */
export type WantedUpdate = {
  occurredOn: CivilDate
  accomplished: string
  statuses: Record<string, ActionStatus>
  progresses: Record<string, number | null>
  seen: SituationById
  carried: Partial<Carried>
  seenCarried: Partial<Carried>
}

/** What an update changes. `nothingNew`: it only confirms what was said last. */
export type PlannedUpdate = { movements: Movement[]; carried: Carried; nothingNew: boolean }

export type ProgressError =
  /** Neither a word, nor a change, nor a judgement to confirm. */
  | { tag: 'nothingSaid' }
  /** The same, of who pilots actions and judges nothing. */
  | { tag: 'noNews' }
  /** The day told is yet to come, or more than a year back. */
  | { tag: 'dayOutOfRange' }
  /** The scheme is in preparation or closed: nobody follows it up. */
  | { tag: 'schemeNotActive' }
  /** Somebody said something else of these meanwhile. */
  | { tag: 'conflict'; actions: SituationById; carried: Partial<Carried> }

/** How far back an update may speak, in days. */
const oldestDay = 366

/**
 * Decides what an update changes: a three-way merge, by action and by carried field, between what the lead saw, what the
 * lead wants and what is stored now. What both changed, differently, is a conflict; what the lead left alone keeps what is
 * stored.
 */
export function planUpdate(
  update: WantedUpdate,
  stored: { actions: SituationById; carried: Carried },
  today: CivilDate,
): Result<PlannedUpdate, ProgressError> {
  if (update.occurredOn > today || update.occurredOn < addDays(today, -oldestDay)) return err({ tag: 'dayOutOfRange' })

  const { movements, conflicts: actions } = mergeActions(update, stored.actions)
  const { carried, conflicts } = mergeCarried(update, stored.carried)
  if (Object.keys({ ...actions, ...conflicts }).length > 0) return err({ tag: 'conflict', actions, carried: conflicts })

  const unchanged = CARRIED_FIELDS.every((field) => carried[field] === stored.carried[field])
  const nothingNew = movements.length === 0 && update.accomplished === '' && unchanged
  if (nothingNew && !update.carried.confidence) return err({ tag: 'nothingSaid' })
  return ok({ movements, carried, nothingNew })
}

/** Whether an action of that status is somewhere between nothing and done: only then a percentage means something. */
export function takesProgress(status: ActionStatus): boolean {
  return status === 'inProgress' || status === 'deferred'
}

/** The first day after the period that a year's page speaks of: today, or the new year that closed it. */
export function yearHorizon(year: number, today: CivilDate): CivilDate {
  const nextYear = `${year + 1}-01-01`
  return today < nextYear ? today : nextYear
}

function mergeActions(update: WantedUpdate, stored: SituationById) {
  const movements: Movement[] = []
  const conflicts: SituationById = {}
  for (const [actionId, current] of Object.entries(stored)) {
    const wanted = wantedSituation(update, actionId, current)
    const seen = update.seen[actionId] ?? current
    if (isSame(wanted, seen) || isSame(wanted, current)) continue
    if (isSame(seen, current)) {
      const { status: previousStatus, progress: previousProgress } = current
      movements.push({ actionId, previousStatus, previousProgress, ...wanted })
    } else conflicts[actionId] = current
  }
  return { movements, conflicts }
}

function wantedSituation({ statuses, progresses }: WantedUpdate, actionId: string, current: Situation): Situation {
  const status = statuses[actionId] ?? current.status
  const told = progresses[actionId]
  return { status, progress: takesProgress(status) ? (told === undefined ? current.progress : told) : null }
}

function isSame(one: Situation, other: Situation): boolean {
  return one.status === other.status && one.progress === other.progress
}

function mergeCarried(update: WantedUpdate, stored: Carried) {
  const carried = { ...stored }
  const conflicts: Partial<Carried> = {}
  for (const field of CARRIED_FIELDS) {
    const wanted = update.carried[field]
    const seen = update.seenCarried[field] ?? stored[field]
    if (wanted === undefined || wanted === seen || wanted === stored[field]) continue
    if (seen === stored[field]) carried[field] = wanted
    else conflicts[field] = stored[field]
  }
  return { carried, conflicts }
}
