import type { ReactNode } from 'react'
import { Glyph, type GlyphName } from './glyph.tsx'

export type NoticeTone = 'info' | 'success' | 'warning' | 'error'

type NoticeProps = {
  tone: NoticeTone
  /** Replaces the word of the tone. */
  title?: string
  children?: ReactNode
  /** True when it appears after something the person did: read aloud at once. */
  live?: boolean
}

const LOOKS: Record<NoticeTone, { glyph: GlyphName; word: string; look: string }> = {
  info: { glyph: 'info', word: 'À savoir', look: 'border-grey' },
  success: { glyph: 'check', word: 'C’est fait', look: 'border-accent text-accent' },
  warning: { glyph: 'triangle', word: 'Attention', look: 'border-alert text-alert' },
  error: { glyph: 'cross', word: 'Erreur', look: 'border-alert text-alert bg-alert-wash' },
}

/** Something to know, set off by a rule, a shape and a word: colour says nothing that the word does not. */
export function Notice({ tone, title, children, live = false }: NoticeProps) {
  const { glyph, word, look } = LOOKS[tone]
  return (
    <div
      role={live ? (tone === 'error' || tone === 'warning' ? 'alert' : 'status') : undefined}
      className={`grid max-w-text grid-cols-[auto_1fr] gap-x-2.5 border-l-3 py-2 pr-3 pl-4 ${look}`}
    >
      <Glyph name={glyph} className="mt-[0.32em] size-[0.95em]" />
      <p className="font-semibold">{title ?? word}</p>
      {children && <div className="col-start-2 text-ink">{children}</div>}
    </div>
  )
}
