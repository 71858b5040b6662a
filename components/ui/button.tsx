import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import { Link } from './link.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet'

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-control py-2 text-base leading-tight font-semibold text-center no-underline transition-colors duration-100 print-hidden'

const LOOKS: Record<ButtonVariant, string> = {
  primary: 'px-4 border border-accent bg-accent text-white hover:bg-accent-strong hover:border-accent-strong',
  secondary: 'px-4 border border-grey bg-white text-ink hover:border-ink hover:bg-accent-wash',
  quiet: 'border border-transparent px-2 text-accent underline decoration-1 hover:decoration-2 hover:bg-accent-wash',
}

const OFF: Record<ButtonVariant, string> = {
  primary: 'px-4 border border-dashed border-grey bg-paper text-grey cursor-default',
  secondary: 'px-4 border border-dashed border-grey bg-paper text-grey cursor-default',
  quiet: 'border border-transparent px-2 text-grey cursor-default',
}

type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant
  /** While true the button keeps its place and the focus, says so, and no longer submits. */
  busy?: boolean
  /** What it says while busy: "Enregistrement…". */
  busyLabel?: ReactNode
}

/** A button. For one that follows its form by itself, use SubmitButton. */
export function Button({ variant = 'primary', busy = false, busyLabel, ...props }: ButtonProps) {
  const { children, className, disabled, type = 'submit', ...rest } = props
  const off = busy || disabled
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      disabled={disabled}
      aria-disabled={busy || undefined}
      className={classes(SHAPE, off ? OFF[variant] : LOOKS[variant], className)}
    >
      {busy ? (busyLabel ?? children) : children}
    </button>
  )
}

type LinkButtonProps = ComponentProps<typeof Link> & { variant?: ButtonVariant }

/** A link that weighs as much as a button: it goes somewhere, it does not do something. */
export function LinkButton({ variant = 'primary', className, ...props }: LinkButtonProps) {
  return <Link {...props} className={classes(SHAPE, LOOKS[variant], className)} />
}
