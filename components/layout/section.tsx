import type { ReactNode } from 'react'

type SectionProps = {
  id: string
  title: ReactNode
  /** How many there are, beside the title. */
  count?: number
  /** At the right of the title: a link, a filter. */
  aside?: ReactNode
  children: ReactNode
}

/** A part of a page under its own h2, with an address: "#actions". */
export function Section({ id, title, count, aside, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 first:mt-0">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`${id}-title`} className="text-xl">
          {title}
          {count !== undefined && <span className="ml-2 font-text text-base font-normal text-grey">({count})</span>}
        </h2>
        {aside && <div className="text-sm">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
