/** Whether an objective was met in a year, from the best to the worst. */
export const OUTCOMES = ['met', 'partlyMet', 'notMet'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const OUTCOME_LABELS: Record<Outcome, { one: string; many: string }> = {
  met: { one: 'atteint', many: 'atteints' },
  partlyMet: { one: 'atteint en partie', many: 'atteints en partie' },
  notMet: { one: 'non atteint', many: 'non atteints' },
}

/** An objective without an assessment is missing one: never counted as not met. */
export const NOT_ASSESSED = { one: 'non évalué', many: 'non évalués' }
