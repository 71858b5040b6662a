'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button.tsx'

/** The button of a form with an action: busy while the action runs. */
export function SubmitButton(props: Omit<ComponentProps<typeof Button>, 'busy' | 'type'>) {
  const { pending } = useFormStatus()
  return <Button {...props} type="submit" busy={pending} />
}
