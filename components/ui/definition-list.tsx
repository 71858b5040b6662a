import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Definition = { term: string; description: ReactNode; key?: string }

type DefinitionListProps = {
  items: readonly Definition[]
  /** Term beside its description on a wide screen, or always above it (for a margin column). */
  layout?: 'beside' | 'above'
}

/** Facts with their names, between hairlines. */
export function DefinitionList({ items, layout = 'beside' }: DefinitionListProps) {
  return (
    <dl className="border-b border-line">
      {items.map((item) => (
        <div
          key={item.key ?? item.term}
          className={classes(
            'border-t border-line py-3',
            layout === 'beside' && 'sm:grid sm:items-baseline sm:grid-cols-[minmax(0,13rem)_minmax(0,1fr)] sm:gap-x-6',
          )}
        >
          <dt className="text-sm text-grey">{item.term}</dt>
          <dd className="max-w-text">{item.description}</dd>
        </div>
      ))}
    </dl>
  )
}
