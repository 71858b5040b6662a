import type { CSSProperties } from 'react'
import { classes } from '#components/ui/classes.ts'
import { type BarCounts, barSentence, barShares } from './progress-bar.presenter.ts'

type ProgressBarProps = BarCounts & {
  /** Full width of its place unless a width is given by class: "w-24" in a table or a tree. */
  className?: string
  /** "hidden" (default): the words are read, not seen. "below": printed under the bar. "none": they stand beside already. */
  words?: 'hidden' | 'below' | 'none'
}

/**
 * The bar of actions, our signature: solid is done, hatched in progress, empty to come, and the tick is what should be
 * done by today. A tick beyond the solid part means late: one glance, and no estimate in it. Counts lead: the words
 * say the same. One element, drawn by app/globals.css: a tree holds two hundred of them.
 */
export function ProgressBar({ className, words = 'hidden', ...counts }: ProgressBarProps) {
  if (words === 'none') return <Bar className={className} {...counts} />
  return (
    <span className={classes('inline-block max-w-full align-middle', className ?? 'w-full')}>
      <Bar className="block w-full" {...counts} />
      <span className={words === 'below' ? 'mt-1 block text-sm text-grey' : 'sr-only'}>{barSentence(counts)}</span>
    </span>
  )
}

function Bar({ className = 'w-full', ...counts }: BarCounts & { className?: string }) {
  const { done, begun, due } = barShares(counts)
  const parts = { '--done': `${done}%`, '--begun': `${begun}%`, '--due': due === null ? undefined : `${due}%` }
  return (
    <span
      className={classes('bar', counts.total === 0 && 'bar-empty', due !== null && 'bar-due', className)}
      style={parts as CSSProperties}
    />
  )
}
