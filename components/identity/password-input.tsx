'use client'

import { type ComponentProps, useState } from 'react'
import { TextInput } from '#components/ui/controls.tsx'

/** A password, hidden until one asks to see what one types. */
export function PasswordInput(props: Omit<ComponentProps<typeof TextInput>, 'type'>) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <TextInput {...props} type={shown ? 'text' : 'password'} spellCheck={false} />
      <button
        type="button"
        aria-pressed={shown}
        aria-controls={props.id}
        onClick={() => setShown(!shown)}
        className="mt-1.5 text-sm text-accent underline decoration-1 hover:decoration-2"
      >
        Afficher le mot de passe
      </button>
    </>
  )
}
