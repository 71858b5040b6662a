import { classes } from '#components/ui/classes.ts'
import { Glyph, type GlyphName } from '#components/ui/glyph.tsx'
import { CONFIDENCE_LABELS, type Confidence, NO_CONFIDENCE } from '#lib/progress/confidence.labels.ts'

/** The shape of each judgement, the same wherever one is drawn. */
export const CONFIDENCE_GLYPHS: Record<Confidence, GlyphName> = {
  onTrack: 'check',
  watch: 'half',
  struggling: 'triangle',
  blocked: 'square',
}

type ConfidenceMarkProps = { confidence: Confidence | null; className?: string }

/** A lead's judgement: a shape and a word, never a colour alone. Null says that nobody said. */
export function ConfidenceMark({ confidence, className }: ConfidenceMarkProps) {
  if (confidence === null) return <span className={classes('text-grey', className)}>{NO_CONFIDENCE}</span>
  const pressing = confidence === 'struggling' || confidence === 'blocked'
  return (
    <span className={classes('whitespace-nowrap', pressing && 'font-semibold text-alert', className)}>
      <Glyph name={CONFIDENCE_GLYPHS[confidence]} className={classes('mr-1.5', !pressing && 'text-accent')} />
      {CONFIDENCE_LABELS[confidence].label}
    </span>
  )
}
