import type { ReactNode } from 'react'

type SideSectionProps = {
  id: string
  title: ReactNode
  count?: number
  /** A few words under the title. */
  note?: ReactNode
  children: ReactNode
}

/** A part of a reference list: its title stands in the margin on a wide screen, and stays in sight beside its entries. */
export function SideSection({ id, title, count, note, children }: SideSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="mt-10 border-t-2 border-ink pt-4 first:mt-0 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-12"
    >
      <div className="mb-3 lg:sticky lg:top-6 lg:mb-6 lg:self-start">
        <h2 id={`${id}-title`} className="text-xl leading-tight">
          {title}
          {count !== undefined && <span className="ml-2 font-text text-base font-normal text-grey">({count})</span>}
        </h2>
        {note && <div className="mt-1 text-sm text-grey">{note}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
