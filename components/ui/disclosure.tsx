import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'

type DisclosureProps = {
  summary: ReactNode
  /** Beside the summary, at the right: a count, a bar. */
  aside?: ReactNode
  open?: boolean
  id?: string
  className?: string
  children: ReactNode
} & Pick<ComponentProps<'details'>, 'ref' | 'onToggle'>

/** Something that folds. Native, so it works before any script, is found by the browser's search, and prints unfolded. */
export function Disclosure({ summary, aside, className, children, ...details }: DisclosureProps) {
  return (
    <details {...details} className={classes('border-t border-line', className)}>
      <summary className="flex min-h-11 items-baseline gap-3 py-2.5 hover:text-accent">
        <span aria-hidden="true" className="chevron self-center" />
        <span className="min-w-0 grow font-semibold">{summary}</span>
        {aside && <span className="flex-none text-grey tabular-nums">{aside}</span>}
      </summary>
      <div className="pb-5 pl-5">{children}</div>
    </details>
  )
}
