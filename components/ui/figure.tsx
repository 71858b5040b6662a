import type { ReactNode } from 'react'

type FigureProps = {
  /** Already formatted: "61", "83 %". Null is a missing value, said as such and never shown as 0. */
  value: string | null
  unit?: string
  /** What is counted. */
  label: ReactNode
  /** Out of what, since when, what is missing; or a link to how it was worked out. */
  note?: ReactNode
  /** What to say when the value is missing. */
  missing?: string
}

/** A big figure, set like one: the number first, then what it counts, then what it is worth. */
export function Figure({ value, unit, label, note, missing = 'non mesuré' }: FigureProps) {
  return (
    <div className="border-t-2 border-ink pt-2">
      <p>
        {value === null ? (
          <span className="block font-serif text-xl leading-[2.65rem] text-grey">{missing}</span>
        ) : (
          <span className="block font-serif text-4xl font-semibold tracking-tight">
            <span className="whitespace-nowrap">{value}</span>
            {unit && <span className="ml-1.5 inline-block text-lg font-normal tracking-normal text-grey">{unit}</span>}
          </span>
        )}
        <span className="mt-1 block leading-snug font-semibold">{label}</span>
      </p>
      {note && <div className="mt-1 text-sm text-grey">{note}</div>}
    </div>
  )
}

/** Figures side by side, as many as fit, four by twos rather than three and one; on a phone one that unfolds takes the line. */
export function FigureRow({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-2 gap-x-5 gap-y-6 *:max-sm:has-[details[open]]:col-span-full sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] sm:gap-x-8 sm:max-lg:has-[>:nth-child(4):last-child]:grid-cols-2">
      {children}
    </div>
  )
}
