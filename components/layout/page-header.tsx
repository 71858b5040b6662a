import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '#components/ui/breadcrumb.tsx'

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

/** The head of a page: the only h1. */
export function PageHeader({ crumbs = [], kicker, title, meta, actions }: PageHeaderProps) {
  return (
    <header className="mb-8">
      <Breadcrumb items={crumbs} />
      <div className="mt-3 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="max-w-[46rem] min-w-0 grow basis-80">
          <h1 className="text-2xl tracking-tight sm:text-3xl">
            {kicker && (
              <span className="mb-1 block font-text text-base font-semibold tracking-normal text-accent">{kicker}</span>
            )}
            {title}
          </h1>
          {meta && <div className="mt-3 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-grey">{meta}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3 print-hidden">{actions}</div>}
      </div>
    </header>
  )
}
