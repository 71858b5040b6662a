import { ProgressBar } from '#components/charts/progress-bar.tsx'
import { countsSentence } from '#lib/progress/counts.labels.ts'
import { type ActionCounts, barOf } from '#lib/progress/counts.rules.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'

type BarCellProps = { counts: ActionCounts; words: Words; className?: string; silent?: boolean }

/** The bar of a set of actions, with its sentence for those who do not see it, unless the words stand beside it. */
export function BarCell({ counts, words, className, silent = false }: BarCellProps) {
  return (
    <>
      <ProgressBar {...barOf(counts)} words="none" className={className} />
      {!silent && <span className="sr-only">{countsSentence(counts, words)}</span>}
    </>
  )
}
