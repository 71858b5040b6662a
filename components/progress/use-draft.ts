'use client'

import { useRouter } from 'next/navigation'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { typedValues } from '#lib/shared/form-state.ts'

/** How long a pause in typing makes a draft, in milliseconds. */
const pause = 800
/** A request that must outlive its page may not carry more, in characters. */
const longestFarewell = 60_000

type Target = {
  /** Where drafts of this form are kept. */
  address: string
  /** The revision of the fiche that the form shows. */
  baseRevision: number
}

/**
 * Saves a form while it is being typed: after a pause, and when the page is left. `said` tells when, to the minute, so that
 * it is not read aloud at every pause. Nothing is drawn while one types.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, { address, baseRevision }: Target) {
  const router = useRouter()
  const [said, setSaid] = useState('')
  const typing = useRef({ changed: false, sent: false, kept: false })

  useEffect(() => {
    const element = form.current
    if (!element) return
    const state = typing.current
    let timer: ReturnType<typeof setTimeout> | undefined

    async function save() {
      clearTimeout(timer)
      if (!element || !state.changed || state.sent) return
      Object.assign(state, { changed: false, kept: true })
      const { department: _, fiche: __, after: ___, ...content } = typedValues(new FormData(element))
      const body = JSON.stringify({ baseRevision, content })
      const keepalive = body.length < longestFarewell
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(address, { method: 'PUT', body, headers, keepalive }).catch(() => null)
      if (answer?.ok) setSaid(`Brouillon enregistré à ${(await answer.json()).at}`)
      else if (!state.sent)
        setSaid('Brouillon non enregistré\u00A0: vérifiez votre connexion, votre saisie est toujours là.')
    }
    function onInput({ target }: Event) {
      if (!(target as HTMLInputElement).name) return
      Object.assign(state, { changed: true, sent: false })
      clearTimeout(timer)
      timer = setTimeout(save, pause)
    }
    // What is sent needs no draft; what is refused has been typed, and is saved again at the next word.
    function onSubmit() {
      clearTimeout(timer)
      state.sent = true
    }
    element.addEventListener('input', onInput)
    element.addEventListener('submit', onSubmit)
    window.addEventListener('pagehide', save)
    return () => {
      // The router would show the page as it was before the draft when one comes back to it.
      void save().then(() => state.kept && !state.sent && router.refresh())
      element.removeEventListener('input', onInput)
      element.removeEventListener('submit', onSubmit)
      window.removeEventListener('pagehide', save)
    }
  }, [form, address, baseRevision, router])

  /** Forgets the draft, and what was typed since. */
  async function drop(): Promise<boolean> {
    typing.current.sent = true
    const answer = await fetch(address, { method: 'DELETE' }).catch(() => null)
    return answer?.ok ?? false
  }
  /** The form was refused: what it holds is a draft again. */
  const resume = useCallback(() => void Object.assign(typing.current, { changed: true, sent: false }), [])
  return { said, drop, resume }
}
