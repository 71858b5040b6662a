import type { Outcome } from './outcome.labels.ts'

/** Objectives counted by what was said of them in a year: one not assessed is missing, never "not met". */
export type ObjectiveCounts = Record<Outcome, number> & { total: number; notAssessed: number }

/** What counting needs to know of an objective. */
type CountedObjective = { assessment: { outcome: Outcome } | null }

/** Counts objectives, each once. */
export function countObjectives(objectives: readonly CountedObjective[]): ObjectiveCounts {
  const counts = { total: 0, met: 0, partlyMet: 0, notMet: 0, notAssessed: 0 }
  for (const { assessment } of objectives) {
    counts.total += 1
    counts[assessment?.outcome ?? 'notAssessed'] += 1
  }
  return counts
}
