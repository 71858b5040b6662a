'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Button } from './button.tsx'

type AskedProps<Answer> = {
  /** Answers JSON, under the same rights as the page. */
  href: string
  children: (answer: Answer) => ReactNode
}

/** What a page leaves out and asks for when it is wanted; a connection that fails says so, and can be tried again. */
export function Asked<Answer>(props: AskedProps<Answer>) {
  // Another address is another question: the answer to the one before must not stay.
  return <Question key={props.href} {...props} />
}

function Question<Answer>({ href, children }: AskedProps<Answer>) {
  const [state, setState] = useState<{ answer: Answer } | 'waiting' | 'failed'>('waiting')
  useEffect(() => {
    if (state !== 'waiting') return
    const asking = new AbortController()
    const { signal } = asking
    fetch(href, { signal, headers: { accept: 'application/json' } })
      .then((response) => (response.ok ? response.json() : Promise.reject(response)))
      .then((answer: Answer) => setState({ answer }))
      .catch(() => signal.aborted || setState('failed'))
    return () => asking.abort()
  }, [href, state])
  if (state === 'waiting') {
    return (
      <p role="status" className="mt-2 text-grey">
        Chargement…
      </p>
    )
  }
  if (state === 'failed') {
    return (
      <div role="alert" className="mt-2">
        <p>Le détail n’a pas pu être chargé. Vérifiez votre connexion, ou rechargez la page.</p>
        <Button type="button" variant="secondary" className="mt-2" onClick={() => setState('waiting')}>
          Réessayer
        </Button>
      </div>
    )
  }
  return children(state.answer)
}
