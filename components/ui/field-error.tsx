import type { ReactNode } from 'react'
import { Glyph } from './glyph.tsx'

/** The error of one control: a shape, the word, what to do. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="clear-both text-sm font-semibold text-alert">
      <Glyph name="cross" className="mr-1.5" />
      <span className="sr-only">Erreur&nbsp;: </span>
      {children}
    </p>
  )
}
