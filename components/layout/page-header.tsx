import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '#components/ui/breadcrumb.tsx'
import { classes } from '#components/ui/classes.ts'

type PageHeaderProps = {
  /** The way here, above everything. */
  crumbs?: readonly Crumb[]
  /** A few words above the title: "Projet 5". */
  kicker?: ReactNode
  title: ReactNode
  /** Facts under the title: status, counts, date of the last update. */
  meta?: ReactNode
  /** Buttons and links, at the right on a wide screen, under the title on a phone. */
  actions?: ReactNode
}

/** Official titles run to 200 characters, and none is cut: past this length they are set a step smaller. */
const LONG_TITLE = 80

/** The head of a page: the only h1. */
export function PageHeader({ crumbs = [], kicker, title, meta, actions }: PageHeaderProps) {
  const long = typeof title === 'string' && title.length > LONG_TITLE
  return (
    <header className="mb-10">
      <Breadcrumb items={crumbs} />
      <div className="mt-4 flex flex-wrap items-start justify-between gap-x-12 gap-y-5">
        <div className="min-w-0 max-w-[50rem] grow basis-80">
          {kicker && <p className="mb-1 font-semibold text-accent">{kicker}</p>}
          <h1 className={classes('tracking-tight', long ? 'text-xl sm:text-2xl' : 'text-2xl sm:text-3xl')}>{title}</h1>
          {meta && <div className="mt-3 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-grey">{meta}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3 print-hidden">{actions}</div>}
      </div>
    </header>
  )
}
