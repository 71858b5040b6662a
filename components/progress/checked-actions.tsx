'use client'

import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { type Option, Select } from '#components/ui/controls.tsx'
import { counted, NBSP } from '#lib/shared/text.ts'

type Props = { statuses: readonly Option[]; children: ReactNode }

/**
 * Gives one status to many actions at once. The boxes of the rows are one stop of Tab: arrows move, Space ticks, with Shift
 * it ticks all from the last one, Ctrl A ticks all, Enter goes to the choice. The rows are children, never drawn again: all
 * is read from the page and written to it, so that ticking sixty boxes costs nothing. The bar comes below, where it moves no
 * row.
 */
export function CheckedActions({ statuses, children }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const chosen = useRef<HTMLSelectElement>(null)
  const last = useRef<HTMLInputElement | null>(null)
  const [count, setCount] = useState(0)
  const [said, setSaid] = useState('')

  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('[data-box]') ?? [])]
  const checked = () => boxes().filter((box) => box.checked)

  function refresh() {
    setCount(checked().length)
    for (const all of list.current?.querySelectorAll<HTMLInputElement>('[data-all]') ?? []) {
      const own = boxesOf(all)
      all.checked = own.every((box) => box.checked)
      all.indeterminate = !all.checked && own.some((box) => box.checked)
    }
  }

  function onClick({ target, shiftKey }: MouseEvent) {
    if (!(target instanceof HTMLInputElement)) return
    if (target.dataset.all !== undefined) for (const box of boxesOf(target)) box.checked = target.checked
    else if (target.dataset.box !== undefined) {
      const ticked = shiftKey ? between(boxes(), last.current, target) : []
      for (const box of ticked) box.checked = target.checked
      last.current = target
      rove(target)
    } else return
    refresh()
  }

  function onKeyDown(event: KeyboardEvent) {
    const { target, key, ctrlKey, metaKey, shiftKey } = event
    const box = target instanceof HTMLInputElement && target.dataset.box !== undefined ? target : null
    if (key === 'a' && (ctrlKey || metaKey) && (box || target instanceof HTMLSelectElement)) {
      for (const one of boxes()) one.checked = true
    } else if (box && key === 'Enter' && !ctrlKey && !metaKey) chosen.current?.focus()
    else if (box && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const all = boxes()
      const next = all[all.indexOf(box) + (key === 'ArrowDown' ? 1 : -1)]
      if (next && shiftKey) box.checked = next.checked = true
      if (next) rove(next)
      next?.focus()
    } else return
    event.preventDefault()
    refresh()
  }

  function rove(box: HTMLInputElement) {
    for (const one of boxes()) one.tabIndex = one === box ? 0 : -1
  }

  function apply() {
    const select = chosen.current
    const moved = checked()
    if (!select || moved.length === 0) return
    for (const box of moved) {
      const row = box.closest('[data-row]')?.querySelector('select')
      if (row) row.value = select.value
      box.checked = false
    }
    // One event for all: the draft hears that something has changed.
    list.current?.querySelector('select')?.dispatchEvent(new Event('input', { bubbles: true }))
    const words = select.selectedOptions[0]?.textContent?.toLocaleLowerCase('fr') ?? ''
    setSaid(
      `${counted(moved.length, 'action passe', 'actions passent')} à «${NBSP}${words}${NBSP}»${NBSP}: il reste à enregistrer.`,
    )
    refresh()
    moved[0]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the controls inside it
    <div onClick={onClick} onKeyDown={onKeyDown}>
      <div ref={list}>{children}</div>
      <div
        hidden={count === 0}
        className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-2 border-y border-accent bg-accent-wash px-3 py-2"
      >
        <label htmlFor="for-checked" className="font-semibold">
          Pour {count < 2 ? 'l’action cochée' : `les ${count} actions cochées`}
        </label>
        <Select ref={chosen} id="for-checked" options={statuses} defaultValue="done" className="w-auto!" />
        <Button type="button" variant="secondary" onClick={apply}>
          Appliquer
        </Button>
      </div>
      <p role="status" className="pt-2 text-sm font-semibold text-accent empty:hidden">
        {said}
      </p>
    </div>
  )
}

/** The boxes that a box for all speaks for. */
function boxesOf(all: HTMLInputElement): HTMLInputElement[] {
  return [...(all.closest('[data-group]')?.querySelectorAll<HTMLInputElement>('[data-box]') ?? [])]
}

/** From one box to another, both included; the last one alone when there is no first. */
function between(boxes: HTMLInputElement[], from: HTMLInputElement | null, to: HTMLInputElement): HTMLInputElement[] {
  const ends = [boxes.indexOf(from ?? to), boxes.indexOf(to)].sort((a, b) => a - b)
  return boxes.slice(ends[0], (ends[1] ?? 0) + 1)
}
