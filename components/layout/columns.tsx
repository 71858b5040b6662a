import type { ReactNode } from 'react'

type ColumnsProps = {
  children: ReactNode
  /** Facts, notes or the table of contents: a margin at the right on a wide screen, before the text on a narrow one. */
  margin: ReactNode
  /** Where the margin goes on a phone. */
  marginOnPhone?: 'before' | 'after'
}

/** A text and its margin. The text keeps a readable width; the margin keeps what one looks up. */
export function Columns({ children, margin, marginOnPhone = 'after' }: ColumnsProps) {
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0">{children}</div>
      <div className={marginOnPhone === 'before' ? 'order-first min-w-0 lg:order-none' : 'min-w-0'}>{margin}</div>
    </div>
  )
}
