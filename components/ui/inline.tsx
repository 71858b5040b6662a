import type { ReactNode } from 'react'

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="border border-b-2 border-grey bg-white px-1.5 font-text text-sm">{children}</kbd>
}
