import { formatNumber } from '#lib/shared/numbers.ts'
import { joinFrench, NBSP, plural } from '#lib/shared/text.ts'
import type { ObjectiveCounts } from './objective-counts.rules.ts'
import { NOT_ASSESSED, OUTCOME_LABELS } from './outcome.labels.ts'

/** "61 atteints, 14 atteints en partie, 8 non atteints, 4 non évalués": what there is none of is left out. */
export function objectiveWords(counts: ObjectiveCounts): string {
  const parts = [
    [counts.met, OUTCOME_LABELS.met],
    [counts.partlyMet, OUTCOME_LABELS.partlyMet],
    [counts.notMet, OUTCOME_LABELS.notMet],
    [counts.notAssessed, NOT_ASSESSED],
  ] as const
  return joinFrench(
    parts.flatMap(([count, { one, many }]) =>
      count === 0 ? [] : [`${formatNumber(count)}${NBSP}${plural(count, one, many)}`],
    ),
    ', ',
  )
}
