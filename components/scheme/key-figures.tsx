import type { KeyFigureRow } from '#lib/scheme/figures.queries.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { typographic } from '#lib/shared/text.ts'

/** Figures the document quotes, with the words it puts around each: never recomputed. */
export function KeyFigures({ figures }: { figures: readonly KeyFigureRow[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))]">
      {figures.map(({ id, prefix, value, unit, label, year }) => (
        <li key={id} className="border-t border-ink pt-2">
          {prefix && <span className="font-serif text-lg text-grey">{prefix} </span>}
          <span className="font-serif text-2xl font-semibold tracking-tight whitespace-nowrap">
            {formatNumber(value)}
          </span>
          {unit && (
            <span className="font-serif text-lg text-grey">
              {'\u00A0'}
              {unit}
            </span>
          )}
          <span className="mt-0.5 block leading-snug">{typographic(label)}</span>
          {year !== null && <span className="text-sm text-grey tabular-nums">{year}</span>}
        </li>
      ))}
    </ul>
  )
}
