'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Disclosure } from './disclosure.tsx'

type UnfoldProps = {
  summary: ReactNode
  aside?: ReactNode
  open?: boolean
  id?: string
  className?: string
  /** There from the start: what a search or a reader without scripts must find. */
  lead?: ReactNode
  /** False: not made for paper. */
  onPaper?: boolean
  /** Made when it is first wanted. */
  children: () => ReactNode
}

/** A fold whose content is made when it opens, or when the page is printed: what nobody unfolds weighs nothing. */
export function Unfold({ open = false, lead, onPaper = true, children, ...fold }: UnfoldProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const [wanted, want] = useState(open)
  useEffect(() => {
    // Opened before the script was there.
    if (details.current?.open) want(true)
    if (!onPaper) return
    const paper = matchMedia('print')
    const onPrint = () => flushSync(() => want(true))
    const onChange = () => paper.matches && onPrint()
    window.addEventListener('beforeprint', onPrint)
    paper.addEventListener('change', onChange)
    return () => {
      window.removeEventListener('beforeprint', onPrint)
      paper.removeEventListener('change', onChange)
    }
  }, [onPaper])
  return (
    <Disclosure {...fold} open={open} ref={details} onToggle={(event) => event.currentTarget.open && want(true)}>
      {lead}
      {wanted && children()}
    </Disclosure>
  )
}
