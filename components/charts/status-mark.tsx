import { classes } from '#components/ui/classes.ts'
import { Glyph, type GlyphName } from '#components/ui/glyph.tsx'
import { type ActionStatus, actionStatusWord, LATE_LABEL } from '#lib/action/action-status.labels.ts'

const GLYPHS: Record<ActionStatus, GlyphName> = {
  done: 'disc',
  inProgress: 'half',
  notBegun: 'ring',
  permanent: 'infinity',
  deferred: 'diamond',
  abandoned: 'cross',
}

type StatusMarkProps = {
  status: ActionStatus
  late?: boolean
  gender?: 'feminine' | 'masculine'
  className?: string
}

/** The status of an action: a shape and a word, and "en retard" beside it when the calendar says so. */
export function StatusMark({ status, late = false, gender, className }: StatusMarkProps) {
  const leaving = status === 'abandoned' || status === 'deferred'
  return (
    <span className={classes('inline-flex flex-wrap gap-x-3', className)}>
      <span className={classes('whitespace-nowrap', leaving && 'text-grey')}>
        <Glyph name={GLYPHS[status]} className={classes('mr-1.5', !leaving && 'text-accent')} />
        {actionStatusWord(status, gender)}
      </span>
      {late && <LateMark />}
    </span>
  )
}

/** "▲ en retard": computed, never set by anybody. */
export function LateMark() {
  return (
    <span className="whitespace-nowrap font-semibold text-alert">
      <Glyph name="triangle" className="mr-1.5" />
      {LATE_LABEL.feminine}
    </span>
  )
}
