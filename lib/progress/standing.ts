import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import type { Confidence } from './confidence.labels.ts'
import type { Outcome } from './outcome.labels.ts'

/** An action, or a sub-action when it has a parent, as it stood at the horizon. */
export type StandingAction = {
  id: string
  parentId: string | null
  code: string | null
  title: string
  endYear: number | null
  status: ActionStatus
  /** 0 to 100 as told of one in progress or deferred; null: not told. */
  progress: number | null
  /** The update that last moved it; null: nobody has said anything of it. */
  said: { updateId: string; occurredOn: CivilDate; memberName: string } | null
}

export type StandingObjective = {
  id: string
  label: string
  /** Of the year asked for; null: not assessed. */
  assessment: { outcome: Outcome; evidence: string | null; memberName: string; recordedOn: CivilDate } | null
}

/** What a lead last said of the whole fiche. */
export type StandingUpdate = {
  id: string
  occurredOn: CivilDate
  /** The day it was given, on the department's calendar. */
  givenOn: CivilDate
  memberName: string
  /** Null: the lead did not say. */
  confidence: Confidence | null
  /**
   * How many times actions have moved since the update before it, by whoever; and since the one before that until then
   * (null: there is no update before it).
   */
  movements: number
  movementsBefore: number | null
  difficulties: string | null
  nextSteps: string | null
  /** Null where there is none, and for who may not read it. */
  arbitration: string | null
}

/** All that dashboards and reports are worked out from: one fiche, where it stood at the horizon of a year. */
export type Standing = {
  id: string
  nodeId: string
  code: string | null
  title: string
  startYear: number | null
  endYear: number | null
  /** Who leads it, members or the document's wording, in order. A direction the coordinator chose leads nothing. */
  leads: string[]
  leadMemberIds: string[]
  unitIds: string[]
  policyIds: string[]
  territoryIds: string[]
  actions: StandingAction[]
  objectives: StandingObjective[]
  updatesInYear: number
  latest: StandingUpdate | null
}

type Unsaid<Said> = { [Name in keyof Said]: null }
type SaidOfAction = NonNullable<StandingAction['said']>
type Assessment = NonNullable<StandingObjective['assessment']>
type OfFiche = { ficheId: string }

/** What standings are put together from, as it is read: each list in its own order. */
export type StandingRows = {
  fiches: Pick<Standing, 'id' | 'nodeId' | 'code' | 'title' | 'startYear' | 'endYear'>[]
  actions: (OfFiche & Omit<StandingAction, 'said'> & (SaidOfAction | Unsaid<SaidOfAction>))[]
  objectives: (OfFiche & Omit<StandingObjective, 'assessment'> & (Assessment | Unsaid<Assessment>))[]
  leads: (OfFiche & { memberId: string | null; unitId: string | null; name: string | null })[]
  fichePolicies: (OfFiche & { policyId: string })[]
  ficheTerritories: (OfFiche & { territoryId: string })[]
  updates: (OfFiche & StandingUpdate & { updatesInYear: number })[]
}
