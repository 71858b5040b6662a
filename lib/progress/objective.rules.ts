import { err, ok, type Result } from '#lib/shared/result.ts'
import type { Outcome } from './outcome.labels.ts'

/** What is stored of an objective for the year; null: not assessed, or no longer. */
type Stored = { id: string; assessment: { id: string; outcome: Outcome; evidence: string | null } | null }
type Said = {
  outcomes: Record<string, Outcome | ''>
  evidences: Record<string, string>
  seen: Record<string, string>
}

/** A row to append; without an outcome, it takes back what was said. */
export type NewAssessment = { objectiveId: string; outcome: Outcome | null; evidence: string | null }

export type ObjectivesError =
  /** Nothing differs from what is stored. */
  | { tag: 'nothingChanged' }
  /** The scheme is in preparation or closed: nobody follows it up. */
  | { tag: 'schemeNotActive' }
  /** Somebody else assessed these objectives meanwhile, otherwise. */
  | { tag: 'assessedMeanwhile'; labels: string[] }

/**
 * The assessments to append: those that say something else than what is stored. An objective left out, or left without an
 * answer as the form showed it, says nothing; '' in place of an assessment takes it back.
 */
export function planAssessments(
  said: Said,
  stored: readonly (Stored & { label: string })[],
): Result<NewAssessment[], ObjectivesError> {
  const changes: NewAssessment[] = []
  const meanwhile: string[] = []
  for (const { id, label, assessment } of stored) {
    const outcome = said.outcomes[id] || null
    const stands = assessment?.id ?? ''
    const seen = said.seen[id] ?? stands
    if (said.outcomes[id] === undefined || (outcome === null && seen === '')) continue
    const evidence = (outcome && said.evidences[id]) || null
    if (outcome === (assessment?.outcome ?? null) && evidence === (assessment?.evidence ?? null)) continue
    if (seen === stands) changes.push({ objectiveId: id, outcome, evidence })
    else meanwhile.push(label)
  }
  if (meanwhile.length > 0) return err({ tag: 'assessedMeanwhile', labels: meanwhile })
  return changes.length > 0 ? ok(changes) : err({ tag: 'nothingChanged' })
}
