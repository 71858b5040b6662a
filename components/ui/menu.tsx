'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { classes } from './classes.ts'

type MenuProps = {
  /** What the closed menu shows. */
  label: ReactNode
  children: ReactNode
  /** Which edge of the label the panel hangs from. */
  align?: 'left' | 'right'
  className?: string
  /** Classes of the label. */
  summaryClassName?: string
  /** Classes of the panel. */
  panelClassName?: string
}

/**
 * A native disclosure that hangs over the page. It opens without JavaScript; with it, Escape, a click elsewhere or a
 * new page closes it. Only one of the same page is open at a time.
 */
export function Menu(props: MenuProps) {
  const { label, children, align = 'left', className, summaryClassName = 'min-h-11', panelClassName } = props
  const details = useRef<HTMLDetailsElement>(null)
  const pathname = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu it was reached from
  useEffect(() => close(details.current), [pathname])
  useEffect(() => closeFromOutside(() => details.current), [])
  return (
    <details ref={details} name="menu" className={classes('relative', className)}>
      <summary className={classes('flex items-center gap-2 rounded-control hover:text-accent', summaryClassName)}>
        {label}
        <span aria-hidden="true" className="chevron" />
      </summary>
      <div
        className={classes(
          'print-hidden absolute z-10 mt-1 max-w-[calc(100vw-2rem)] min-w-56 border border-line bg-white p-2 shadow-float',
          align === 'right' ? 'right-0' : 'left-0',
          panelClassName,
        )}
      >
        {children}
      </div>
    </details>
  )
}

function close(details: HTMLDetailsElement | null): void {
  if (details) details.open = false
}

function closeFromOutside(current: () => HTMLDetailsElement | null): () => void {
  const onPointer = (event: PointerEvent) => {
    const details = current()
    if (details?.open && !details.contains(event.target as Node)) close(details)
  }
  const onKey = (event: KeyboardEvent) => {
    const details = current()
    if (event.key !== 'Escape' || !details?.open) return
    close(details)
    details.querySelector('summary')?.focus()
  }
  document.addEventListener('pointerdown', onPointer)
  document.addEventListener('keydown', onKey)
  return () => {
    document.removeEventListener('pointerdown', onPointer)
    document.removeEventListener('keydown', onKey)
  }
}
