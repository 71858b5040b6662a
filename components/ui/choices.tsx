import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import { FieldError } from './field-error.tsx'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & { id: string; label: ReactNode; hint?: ReactNode }

/** A box to tick, with its words. */
export function Checkbox({ label, hint, ...props }: CheckboxProps) {
  return <Choice {...props} type="checkbox" label={label} hint={hint} />
}

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type RadioGroupProps = {
  name: string
  legend: ReactNode
  options: readonly RadioOption[]
  defaultValue?: string
  hint?: ReactNode
  error?: string | null
  required?: boolean
  /** Side by side when the labels are a word or two. */
  inline?: boolean
  /** Two by two where there is room, when the labels have hints. */
  columns?: boolean
  onChange?: ComponentProps<'input'>['onChange']
}

/** One choice among a few, all in sight. The id of the first choice is the name of the group, for the error summary. */
export function RadioGroup(props: RadioGroupProps) {
  const {
    name,
    legend,
    options,
    defaultValue,
    hint,
    error,
    required,
    inline = false,
    columns = false,
    onChange,
  } = props
  const describedBy = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ')
  return (
    <fieldset
      aria-describedby={describedBy || undefined}
      className={error ? 'border-l-3 border-alert pl-3' : undefined}
    >
      <legend className="float-left w-full font-semibold">{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="clear-both text-sm text-grey">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <div
        className={classes('clear-both', inline && 'flex flex-wrap gap-x-8', columns && 'grid gap-x-8 sm:grid-cols-2')}
      >
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? name : `${name}-${option.value}`}
            type="radio"
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled}
            defaultChecked={option.value === defaultValue}
            required={required}
            onChange={onChange}
          />
        ))}
      </div>
    </fieldset>
  )
}

type ChoiceProps = ComponentProps<'input'> & { id: string; label: ReactNode; hint?: ReactNode }

function Choice({ id, label, hint, ...props }: ChoiceProps) {
  const hintId = hint ? `${id}-hint` : undefined
  return (
    <div className="flex items-start gap-3 py-2">
      <input
        aria-describedby={hintId}
        {...props}
        id={id}
        className="mt-[0.2em] size-5 flex-none accent-accent disabled:opacity-60"
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={hintId} className="text-sm text-grey">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
