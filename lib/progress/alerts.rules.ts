import type { CivilDate } from '#lib/shared/dates.ts'
import type { CountedFiche } from './branch.rules.ts'
import { isLate } from './counts.rules.ts'
import { type Due, dueOf, type Rhythm } from './due.rules.ts'
import type { StandingAction } from './standing.ts'

/** Something of a fiche that a committee should look at, with what says so. */
export type Alert =
  | { tag: 'arbitration'; words: string }
  | { tag: 'blocked' }
  | { tag: 'struggling' }
  | { tag: 'late'; actions: StandingAction[] }
  /** Said on track, yet a third or more of what is due is late. */
  | { tag: 'onTrackButLate'; late: number; due: number }
  /** Said on track in two updates running that moved nothing, with something left to do. */
  | { tag: 'onTrackButStill' }
  /** No update in the current period nor in the one before; `givenOn` null: none ever. */
  | { tag: 'withoutNews'; givenOn: CivilDate | null }
  /** Not set up: nobody to answer for it. Silent until the follow-up begins. */
  | { tag: 'withoutLead' }

/** The share of what is due from which "on track" is contradicted: one third. */
const lateShare = 3

/** What to look at in a fiche, the most pressing first. Before the follow-up begins, what is not set up yet is no alert. */
export function alertsOf(fiche: CountedFiche, rhythm: Rhythm, day: CivilDate): Alert[] {
  const { latest, counts } = fiche
  const late = fiche.actions.filter((action) => action.parentId === null && isLate(action, day))
  const due = dueOf(latest?.givenOn ?? null, rhythm, day)
  const alerts: (Alert | false)[] = [
    latest?.arbitration ? { tag: 'arbitration', words: latest.arbitration } : false,
    latest?.confidence === 'blocked' && { tag: 'blocked' },
    latest?.confidence === 'struggling' && { tag: 'struggling' },
    latest?.confidence === 'onTrack' &&
      counts.late > 0 &&
      counts.late * lateShare >= counts.due && { tag: 'onTrackButLate', late: counts.late, due: counts.due },
    latest?.confidence === 'onTrack' && isStill(fiche) && { tag: 'onTrackButStill' },
    late.length > 0 && { tag: 'late', actions: late },
    isWithoutNews(due) && { tag: 'withoutNews', givenOn: latest?.givenOn ?? null },
    due.tag !== 'silent' && fiche.leads.length === 0 && { tag: 'withoutLead' },
  ]
  return alerts.filter((alert) => alert !== false)
}

function isStill({ latest, counts }: CountedFiche): boolean {
  const open = counts.notBegun + counts.inProgress + counts.deferred
  return latest?.movements === 0 && latest.movementsBefore === 0 && open > 0
}

function isWithoutNews(due: Due): boolean {
  return due.tag === 'owed' && due.missed > 0
}
