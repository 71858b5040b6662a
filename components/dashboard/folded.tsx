import type { ReactNode } from 'react'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { formatNumber } from '#lib/shared/numbers.ts'
import { plural } from '#lib/shared/text.ts'

type FoldedProps<Item> = {
  items: readonly Item[]
  /** How many stay in sight. */
  limit: number
  itemKey: (item: Item) => string
  children: (item: Item) => ReactNode
}

/** A list whose beginning is in sight and whose rest folds. Folding one single line would hide more than it spares. */
export function Folded<Item>({ items, limit, itemKey, children }: FoldedProps<Item>) {
  const shown = items.length <= limit + 1 ? items : items.slice(0, limit)
  const rest = items.slice(shown.length)
  const list = (some: readonly Item[]) => (
    <ul className="divide-y divide-line">
      {some.map((item) => (
        <li key={itemKey(item)} className="py-2.5">
          {children(item)}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(shown)}
      {rest.length > 0 && (
        <Disclosure summary={`${formatNumber(rest.length)}\u00A0${plural(rest.length, 'autre', 'autres')}`}>
          {list(rest)}
        </Disclosure>
      )}
    </>
  )
}
