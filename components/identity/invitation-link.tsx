'use client'

import { type ReactNode, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextInput } from '#components/ui/controls.tsx'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'

type Props = {
  href: string
  title: string
  children: ReactNode
  /** What to do next. A full load, so that the link is gone. */
  again: { href: string; label: string }
}

/** A one-time link, shown once: who reads it must hand it over now. */
export function InvitationLink({ href, title, children, again }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)

  async function copy() {
    input.current?.select()
    await navigator.clipboard?.writeText(href).then(
      () => setCopied(true),
      () => {},
    )
  }

  return (
    <div className="max-w-text space-y-5">
      <Notice tone="success" title={title} live>
        {children}
      </Notice>
      <Field
        id="invitation"
        label="Lien d’invitation"
        hint="Valable 48 heures, une seule fois. Il ne sera plus affiché."
        optional={false}
      >
        {({ required: _, ...control }) => <TextInput {...control} ref={input} readOnly value={href} />}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={copy}>
          {copied ? 'Copié' : 'Copier le lien'}
        </Button>
        <a href={again.href} className="inline-flex min-h-11 items-center px-2 text-accent">
          {again.label}
        </a>
      </div>
    </div>
  )
}
