import { classes } from '#components/ui/classes.ts'
import { Glyph, type GlyphName } from '#components/ui/glyph.tsx'
import { NOT_ASSESSED, OUTCOME_LABELS, type Outcome } from '#lib/progress/outcome.labels.ts'

const GLYPHS: Record<Outcome, GlyphName> = { met: 'check', partlyMet: 'half', notMet: 'cross' }

/** Whether an objective was met: a shape and a word, never a colour alone. Null says that nobody said. */
export function OutcomeMark({ outcome }: { outcome: Outcome | null }) {
  if (outcome === null) return <span className="text-grey">{NOT_ASSESSED.one}</span>
  return (
    <span className={classes('whitespace-nowrap', outcome === 'notMet' && 'text-alert')}>
      <Glyph name={GLYPHS[outcome]} className={classes('mr-1.5', outcome !== 'notMet' && 'text-accent')} />
      {OUTCOME_LABELS[outcome].one}
    </span>
  )
}
