import type { SchemeFile } from './scheme-file.schema.ts'

type FileIndicator = SchemeFile['nodes'][number]['fiches'][number]['indicators'][number]

/** `source` is the index, in the file's list of indicators, of the entry that brought the row. */
export type CriterionEntry = { label: string; source: number }
export type IndicatorEntry = { label: string; kind: FileIndicator['kind']; source: number; criterion: number | null }

/**
 * Tells criteria from indicators. An entry whose label is its criterion is a criterion without an indicator of its own;
 * a criterion named by several entries is one. `criterion` is an index in `criteria`.
 */
export function separateCriteria(entries: readonly FileIndicator[]): {
  criteria: CriterionEntry[]
  indicators: IndicatorEntry[]
} {
  const criteria: CriterionEntry[] = []
  const indicators: IndicatorEntry[] = []
  entries.forEach(({ label, kind, criterion }, source) => {
    let index = criteria.findIndex((known) => known.label === criterion)
    if (criterion !== null && index < 0) index = criteria.push({ label: criterion, source }) - 1
    if (label !== criterion) indicators.push({ label, kind, source, criterion: index < 0 ? null : index })
  })
  return { criteria, indicators }
}
