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
 * say the same. It is drawn in units of the screen with widths in per cent, so the hatching is never stretched, and
 * needs no pattern, hence no id, on pages that hold a hundred of them.
 */
export function ProgressBar({ className, words = 'hidden', ...counts }: ProgressBarProps) {
  const { done, inProgress, due } = barShares(counts)
  return (
    <span className={classes('inline-block max-w-full align-middle', className ?? 'w-full')}>
      <svg aria-hidden="true" height="16" className="ml-[0.5px] block w-[calc(100%-2px)] overflow-visible text-accent">
        <Track empty={counts.total === 0} />
        {inProgress > 0 && <Hatching from={done} width={inProgress} />}
        {done > 0 && <rect y="3.5" width={`${done}%`} height="9" fill="currentColor" stroke="currentColor" />}
        {due !== null && <Tick at={due} />}
      </svg>
      {words !== 'none' && (
        <span className={words === 'below' ? 'mt-1 block text-sm text-grey' : 'sr-only'}>{barSentence(counts)}</span>
      )}
    </span>
  )
}

function Track({ empty }: { empty: boolean }) {
  return (
    <rect
      y="3.5"
      width="100%"
      height="9"
      fill="#fff"
      className="stroke-grey"
      strokeDasharray={empty ? '2 3' : undefined}
    />
  )
}

/** Slanted lines: one thick dashed line, leaning, cut by the inner svg. */
function Hatching({ from, width }: { from: number; width: number }) {
  return (
    <svg x={`${from}%`} y="3" width={`${width}%`} height="10" aria-hidden="true">
      <line
        x2="3000"
        y1="5"
        y2="5"
        stroke="currentColor"
        strokeWidth="10"
        strokeDasharray="2 3"
        transform="skewX(-45)"
      />
      <rect y="0.5" width="100%" height="9" fill="none" stroke="currentColor" />
    </svg>
  )
}

function Tick({ at }: { at: number }) {
  return (
    <svg x={`${at}%`} width="1" height="16" overflow="visible" aria-hidden="true">
      <path d="M-2.5 3h5v10h-5z" fill="#fff" />
      <path d="M-1-1h2v18h-2z" className="fill-ink" />
    </svg>
  )
}
