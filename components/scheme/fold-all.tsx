'use client'

import { useState } from 'react'

/** Opens or closes every branch of a tree at once. Each branch still folds by itself, without any script. */
export function FoldAll({ treeId, openAtFirst }: { treeId: string; openAtFirst: boolean }) {
  const [open, setOpen] = useState(openAtFirst)
  const toggle = () => {
    for (const branch of document.querySelectorAll<HTMLDetailsElement>(`#${treeId} details`)) branch.open = !open
    setOpen(!open)
  }
  return (
    <button type="button" onClick={toggle} className="py-2 text-accent underline underline-offset-4 print-hidden">
      {open ? 'Tout replier' : 'Tout déplier'}
    </button>
  )
}
