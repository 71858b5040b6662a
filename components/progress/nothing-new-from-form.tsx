'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { idle } from '#lib/shared/form-state.ts'
import { NBSP } from '#lib/shared/text.ts'
import type { NothingNewAction, NothingNewState } from './nothing-new.tsx'
import { UpdateRefusal } from './update-refusal.tsx'

type Props = {
  department: string
  ficheId: string
  /** Whether one comes here from an update that was just given. */
  previousIsKept: boolean
  nothingNew: NothingNewAction
}

/** Above the form: the short answer, one Tab and one key away, then on to the next fiche that is owed. */
export function NothingNewFromForm({ department, ficheId, previousIsKept, nothingNew }: Props) {
  const [state, send] = useActionState(nothingNew, idle as NothingNewState)
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: from one form to the next the page stays, the fiche changes
  useEffect(() => box.current?.focus(), [ficheId])
  return (
    <div ref={box} tabIndex={-1} className="mb-10 max-w-[58rem] outline-none">
      {previousIsKept && (
        <div className="mb-6">
          <Notice tone="success" title="C’est enregistré. Voici la fiche suivante." live />
        </div>
      )}
      {state.status === 'refused' && <UpdateRefusal error={state.error} actions={[]} />}
      <form action={send} className="flex flex-wrap items-center gap-x-5 gap-y-2 border-y border-line py-3">
        <input type="hidden" name="department" value={department} />
        <input type="hidden" name="fiche" value={ficheId} />
        <input type="hidden" name="after" value="next" />
        <SubmitButton variant="secondary" busyLabel="Enregistrement…">
          Rien de nouveau
        </SubmitButton>
        <p className="min-w-0 grow basis-60 text-sm text-grey">
          Garde ce qui a été dit la dernière fois, et compte comme un point d’étape. Sinon, changez ci-dessous ce qui a
          changé{NBSP}: le reste est déjà rempli.
        </p>
      </form>
    </div>
  )
}
