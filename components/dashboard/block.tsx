import type { ReactNode } from 'react'
import { Section } from '#components/layout/section.tsx'
import { exportHref } from '#lib/dashboard/address.presenter.ts'
import type { BlockId } from '#lib/dashboard/blocks.rules.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'

type BlockProps = { id: BlockId; title: string; count?: number; scope: Scope; children: ReactNode }

/** One block of the dashboard, with the way to take its table along. */
export function Block({ id, title, count, scope: { slug, filters }, children }: BlockProps) {
  const file = (format: string, name: string) => (
    // A file, not a page: the browser fetches it itself.
    <a href={exportHref(slug, filters, format, id)} download className="inline-block py-2 text-accent">
      {name}
      <span className="sr-only"> : {title}</span>
    </a>
  )
  return (
    <Section
      id={id}
      title={title}
      count={count}
      aside={
        <span className="flex flex-wrap items-baseline gap-x-3 text-grey print-hidden">
          Exporter
          {file('xlsx', 'XLSX')}
          {file('csv', 'CSV')}
        </span>
      }
    >
      {children}
    </Section>
  )
}
