'use client'

import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Glyph } from '#components/ui/glyph.tsx'
import type { SetupSaved } from '#lib/setup/setup.mutations.ts'
import { counted, plural } from '#lib/shared/text.ts'

type Props = {
  /** Rows that say something else than what is stored. */
  changed: number
  /** What the last save wrote; null: none yet, or it was refused. */
  saved: SetupSaved | null
  pending: boolean
}

/** What remains to be saved, and the button, always in sight. */
export function SaveBar({ changed, saved, pending }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  // A filtered grid loses the rows that are complete now, and the focus with them.
  useEffect(() => {
    if (saved && document.activeElement === document.body) bar.current?.focus()
  }, [saved])
  return (
    <div
      ref={bar}
      tabIndex={-1}
      className="sticky bottom-0 z-1 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-ink bg-paper py-3 outline-none print-hidden"
    >
      <Button busy={pending} busyLabel="Enregistrement…">
        Enregistrer
      </Button>
      <p role="status" className={changed > 0 ? 'font-semibold' : 'text-grey'}>
        {changed > 0 ? (
          `${counted(changed, 'ligne modifiée', 'lignes modifiées')}, pas encore ${plural(changed, 'enregistrée', 'enregistrées')}`
        ) : saved ? (
          <>
            <Glyph name="check" className="mr-2" />
            {savedWords(saved.rows)}
          </>
        ) : (
          'Aucune modification'
        )}
      </p>
    </div>
  )
}

function savedWords(rows: number): string {
  return rows === 0 ? 'Rien n’avait changé' : counted(rows, 'ligne enregistrée', 'lignes enregistrées')
}
