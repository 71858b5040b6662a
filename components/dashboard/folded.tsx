'use client'

import type { ReactNode } from 'react'
import { Unfold } from '#components/ui/unfold.tsx'
import { counted } from '#lib/shared/text.ts'
import { PRINTS } from './paper.ts'

type FoldedProps<Item> = {
  items: readonly Item[]
  /** How many stay in sight. */
  limit: number
  itemKey: (item: Item) => string
  /** Without rules between: a list inside a line. */
  tight?: boolean
  children: (item: Item) => ReactNode
}

/** A list whose beginning is in sight and whose rest folds. Folding one single line would hide more than it spares. */
export function Folded<Item>({ items, limit, itemKey, tight = false, children }: FoldedProps<Item>) {
  const shown = items.length <= limit + 1 ? items : items.slice(0, limit)
  const rest = items.slice(shown.length)
  const list = (some: readonly Item[]) => (
    <ul className={tight ? undefined : 'divide-y divide-line'}>
      {some.map((item) => (
        <li key={itemKey(item)} className={tight ? 'py-0.5' : 'py-2.5'}>
          {children(item)}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(shown)}
      {rest.length > 0 && (
        <Unfold summary={counted(rest.length, 'autre', 'autres')} className={PRINTS}>
          {() => list(rest)}
        </Unfold>
      )}
    </>
  )
}
