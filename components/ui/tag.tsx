import type { ReactNode } from 'react'

/** A short label that sorts things: a hairline box, never a pill, never a status. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="inline-block border border-line bg-white px-2 py-0.5 text-sm leading-snug">{children}</span>
}

/** Several of them, as the list they are. */
export function TagList({ label, items }: { label: string; items: readonly { key: string; content: ReactNode }[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {items.map((item) => (
        <li key={item.key}>
          <Tag>{item.content}</Tag>
        </li>
      ))}
    </ul>
  )
}
