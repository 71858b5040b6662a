'use client'

import {
  createContext,
  type ReactNode,
  type SubmitEvent,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { GivenUpdate } from '#lib/progress/after-update.presenter.ts'
import { progressErrorMessage } from '#lib/progress/progress.labels.ts'
import type { ProgressError } from '#lib/progress/progress.rules.ts'
import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import { type FormState, idle } from '#lib/shared/form-state.ts'
import { NBSP } from '#lib/shared/text.ts'

export type NothingNewState = FormState<GivenUpdate, ProgressError | { tag: 'notFound' }>
export type NothingNewAction = (state: NothingNewState, form: FormData) => Promise<NothingNewState>

const Send = createContext<((form: FormData) => void) | null>(null)

/**
 * Rows that each hold a NothingNewButton. Once it is kept, the focus goes to the next row's button, and a line says what
 * was kept: a lead with nothing to say presses Enter once a fiche.
 */
export function NothingNewRows({ action, children }: { action: NothingNewAction; children: ReactNode }) {
  const [state, send] = useActionState(action, idle as NothingNewState)
  const [title, setTitle] = useState('')
  const rows = useRef<HTMLDivElement>(null)
  const following = useRef<string[]>([])

  function remember(event: SubmitEvent<HTMLDivElement>) {
    const ids = [...(rows.current?.querySelectorAll<HTMLButtonElement>('[data-nothing-new]') ?? [])].map(({ id }) => id)
    const pressed = event.nativeEvent.submitter
    following.current = ids.slice(ids.indexOf(pressed?.id ?? '') + 1)
    setTitle(pressed?.dataset.nothingNew ?? '')
  }

  useEffect(() => {
    if (state.status !== 'done') return
    const next = following.current.map((id) => document.getElementById(id)).find((button) => button !== null)
    ;(next ?? rows.current)?.focus()
  }, [state])

  return (
    <div ref={rows} tabIndex={-1} onSubmit={remember} className="outline-none">
      <div role="status" className="max-w-text text-sm empty:hidden">
        {state.status === 'done' && <Kept title={title} />}
      </div>
      {state.status === 'refused' && (
        <RefusalNotice title="Rien n’a été enregistré" error={state.error}>
          {isCommon(state.error) ? commonErrorMessage(state.error) : progressErrorMessage(state.error)}
        </RefusalNotice>
      )}
      <Send value={send}>{children}</Send>
    </div>
  )
}

function Kept({ title }: { title: string }) {
  return (
    <p className="mb-6 border-l-3 border-accent py-1 pl-4">
      <strong className="font-semibold">C’est noté{NBSP}: rien de nouveau</strong> pour «{NBSP}
      {title}
      {NBSP}». Une erreur{NBSP}? Un nouveau point d’étape la corrige, et l’historique garde les deux.
    </p>
  )
}

type ButtonProps = { department: string; fiche: { id: string; title: string } }

/** "Rien de nouveau", as one key on one button. */
export function NothingNewButton({ department, fiche }: ButtonProps) {
  const send = useContext(Send)
  if (!send) throw new Error('A NothingNewButton stands in NothingNewRows.')
  return (
    <form action={send}>
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="fiche" value={fiche.id} />
      <SubmitButton
        id={`rien-${fiche.id}`}
        data-nothing-new={fiche.title}
        variant="secondary"
        busyLabel="Enregistrement…"
        className="w-full"
      >
        Rien de nouveau
        <span className="sr-only">
          {NBSP}: {fiche.title}
        </span>
      </SubmitButton>
    </form>
  )
}

type Common = { tag: 'signedOut' } | { tag: 'notFound' } | { tag: 'unexpected'; id: string }

function isCommon(error: { tag: string }): error is Common {
  return error.tag === 'signedOut' || error.tag === 'notFound' || error.tag === 'unexpected'
}
