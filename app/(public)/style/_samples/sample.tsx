import type { ReactNode } from 'react'

/** One primitive or one state of it, under its name. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="mb-8">
      <h3 className="mb-3 text-sm font-semibold text-grey">{name}</h3>
      {children}
    </div>
  )
}
