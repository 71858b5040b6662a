import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

const CONTROL =
  'block w-full min-h-11 rounded-control border border-grey bg-white px-3 py-2 text-base text-ink placeholder:text-grey hover:border-ink aria-invalid:border-2 aria-invalid:border-alert disabled:border-dashed disabled:bg-paper disabled:text-grey read-only:bg-paper'

/** A line of text. Its label, hint and error come from a Field. */
export function TextInput({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return <input {...props} type={type} className={classes(CONTROL, className)} />
}

/** Several lines of text; grows with what is typed where the browser knows how. */
export function TextArea({ className, rows = 4, ...props }: ComponentProps<'textarea'>) {
  return <textarea {...props} rows={rows} className={classes(CONTROL, 'field-sizing-content min-h-28', className)} />
}

export type Option = { value: string; label: string; disabled?: boolean }

type SelectProps = ComponentProps<'select'> & { options: readonly Option[]; placeholder?: string }

/** A native list of choices. With a placeholder, nothing is chosen until somebody chooses. */
export function Select({ className, options, placeholder, ...props }: SelectProps) {
  return (
    <select {...props} className={classes(CONTROL, 'select', className)}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
