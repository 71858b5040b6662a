'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Notice } from './notice.tsx'

type RefusalNoticeProps = {
  title: string
  /** What was refused: another one is brought into sight again. */
  error: object
  children: ReactNode
}

/** Why what was sent was not kept. A button may be far below: it comes into sight, and leaves the focus where it is. */
export function RefusalNotice({ title, error, children }: RefusalNoticeProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is an object of its own
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [error])
  return (
    <div ref={box} className="scroll-my-6">
      <Notice tone="error" title={title} live>
        {children}
      </Notice>
    </div>
  )
}
