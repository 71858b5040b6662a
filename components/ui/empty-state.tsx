import type { ReactNode } from 'react'

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode }

/** Nothing here yet: says so, and says what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="max-w-text border-y border-line py-6">
      <p className="font-serif text-lg font-semibold">{title}</p>
      {children && <div className="mt-1 text-grey">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  )
}
