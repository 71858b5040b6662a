'use client'

import { useEffect, useRef } from 'react'
import { Glyph } from './glyph.tsx'

/** One fault, and the id of the control it speaks of. */
export type FieldFault = { fieldId: string; message: string }

type ErrorSummaryProps = {
  faults: readonly FieldFault[]
  title?: string
  /** False where it is only shown, not met: it then leaves the focus alone. */
  takesFocus?: boolean
}

/** All that keeps a form from being accepted, above it. Takes the focus when it appears; each line leads to its field. */
export function ErrorSummary({ faults, title, takesFocus = true }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (takesFocus && faults.length > 0) box.current?.focus()
  }, [faults, takesFocus])
  if (faults.length === 0) return null
  const words = faults.length > 1 ? `${faults.length} points sont à corriger` : 'Un point est à corriger'
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="max-w-text border-2 border-alert bg-white px-5 py-4"
    >
      <h2 id="error-summary-title" className="font-text text-base font-semibold text-alert">
        <Glyph name="cross" className="mr-2" />
        {title ?? words}
      </h2>
      <ul className="mt-2 space-y-1">
        {faults.map((fault) => (
          <li key={`${fault.fieldId}${fault.message}`}>
            <a href={`#${fault.fieldId}`}>{fault.message}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
