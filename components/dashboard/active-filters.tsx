import { Glyph } from '#components/ui/glyph.tsx'
import { Link } from '#components/ui/link.tsx'
import type { ActiveFilter } from '#lib/dashboard/filter-bar.presenter.ts'

/** The filters that are on: each is a link to the same dashboard without it. On paper they are words. */
export function ActiveFilters({ filters }: { filters: readonly ActiveFilter[] }) {
  if (filters.length === 0) return null
  return (
    <ul aria-label="Filtres actifs" className="mt-4 flex flex-wrap gap-2 text-sm">
      {filters.map(({ key, words, href }) => (
        <li key={key}>
          <Link
            href={href}
            className="inline-flex min-h-9 items-baseline gap-2 border border-line bg-white px-2.5 py-1.5 no-underline hover:border-ink"
          >
            <span className="sr-only">Retirer le filtre </span>
            {words}
            <Glyph name="cross" className="text-grey print-hidden" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
