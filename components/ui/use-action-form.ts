'use client'

import { type SubmitEvent, startTransition, useActionState, useState } from 'react'
import type { z } from 'zod'
import { type FormState, faultsByField, idle, typedValues } from '#lib/shared/form-state.ts'

type Action<T, E extends { tag: string }> = (state: FormState<T, E>, form: FormData) => Promise<FormState<T, E>>

/**
 * A form whose server action and browser share one zod, fetched when the form is first sent: reading a page that has a
 * form does not cost it. Spread `form` on the `<form>`. Sending by hand rather than by React's own way keeps what is
 * typed in place: React would empty the form after the action.
 */
export function useActionForm<T, E extends { tag: string }>(
  action: Action<T, E>,
  loadSchema: () => Promise<z.ZodType>,
) {
  const [state, send, pending] = useActionState(action, idle as FormState<T, E>)
  const [found, setFound] = useState<Record<string, string> | null>(null)

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter)
    const { department: _, ...fields } = typedValues(form)
    // The server checks again: a schema that cannot be fetched does not keep anybody from sending.
    const schema = await loadSchema().catch(() => null)
    const parsed = schema?.safeParse(fields)
    setFound(parsed?.error ? faultsByField(parsed.error.issues) : null)
    if (!parsed?.error) startTransition(() => send(form))
  }

  const faults = found ?? (state.status === 'invalid' ? state.faults : {})
  return { form: { action: send, onSubmit, noValidate: true }, state, faults, pending }
}
