import { figureParts } from '#lib/scheme/figures.presenter.ts'
import type { KeyFigureRow } from '#lib/scheme/figures.queries.ts'
import { typographic } from '#lib/shared/text.ts'

/** Figures that the document quotes, as an almanac sets them: the number first, then what it counts, then its year. */
export function FigureList({ figures }: { figures: readonly KeyFigureRow[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 xl:grid-cols-3">
      {figures.map((figure) => {
        const { before, number, unit } = figureParts(figure)
        return (
          <li key={figure.id} className="border-b border-line py-3 sm:pt-0 sm:mb-3">
            <p className="leading-tight">
              {before && <span className="text-sm text-grey">{before} </span>}
              <span className="font-serif text-xl font-semibold whitespace-nowrap">{number}</span>
              {unit && <span className="text-sm text-grey"> {unit}</span>}
            </p>
            <p className="mt-0.5 text-sm">
              {typographic(figure.label)}
              {figure.year !== null && !figure.label.includes(String(figure.year)) && (
                <span className="text-grey"> ({figure.year})</span>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
