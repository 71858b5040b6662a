'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Draft } from '#lib/progress/progress.queries.ts'
import { formatInstant } from '#lib/shared/dates.ts'

type Props = { draft: Draft; revision: number; timeZone: string; drop: () => Promise<boolean> }

/** Says that the form opens as it was left, and offers to begin again from what is stored. */
export function DraftNotice({ draft, revision, timeZone, drop }: Props) {
  const router = useRouter()
  const [failed, setFailed] = useState(false)
  return (
    <Notice tone="info" title={`Votre brouillon du ${formatInstant(draft.savedAt, timeZone)} est repris`}>
      {draft.baseRevision < revision && (
        <p>
          La fiche a changé depuis&nbsp;: si vos réponses la contredisent, cela vous sera montré avant d’enregistrer.
        </p>
      )}
      <Button
        type="button"
        variant="quiet"
        className="-ml-2"
        onClick={async () => ((await drop()) ? router.refresh() : setFailed(true))}
      >
        Reprendre à zéro
      </Button>
      {failed && <p role="alert">Le brouillon est toujours là&nbsp;: vérifiez votre connexion.</p>}
    </Notice>
  )
}
