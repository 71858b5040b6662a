import type { ReactNode } from 'react'
import { FieldError } from './field-error.tsx'

/** What a control receives from its field, to be spread on it. */
export type ControlProps = {
  id: string
  required?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

type FieldProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | null
  /** Says "(facultatif)" after the label; what is not optional is required. */
  optional?: boolean
  children: (control: ControlProps) => ReactNode
}

/**
 * A label, its hint, its error and the control they speak of:
 * `<Field id="name" label="Nom">{(control) => <TextInput {...control} name="name" />}</Field>`.
 */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  const control = controlProps(id, { hint: Boolean(hint), error: Boolean(error), optional })
  return (
    <div className={error ? 'border-l-3 border-alert pl-3' : undefined}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional && <span className="font-normal text-grey"> (facultatif)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-grey">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="mt-1.5">{children(control)}</div>
    </div>
  )
}

function controlProps(id: string, has: { hint: boolean; error: boolean; optional: boolean }): ControlProps {
  const describedBy = [has.error && `${id}-error`, has.hint && `${id}-hint`].filter(Boolean).join(' ')
  return {
    id,
    ...(has.optional ? {} : { required: true }),
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(has.error ? { 'aria-invalid': true as const } : {}),
  }
}
