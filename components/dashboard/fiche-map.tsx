'use client'

import { CONFIDENCE_GLYPHS } from '#components/charts/confidence-mark.tsx'
import { classes } from '#components/ui/classes.ts'
import { Glyph } from '#components/ui/glyph.tsx'
import { Link } from '#components/ui/link.tsx'
import { cellFacts, type MapCell, type MapGroup, mapTable } from '#lib/dashboard/map.presenter.ts'
import type { Confidence } from '#lib/progress/confidence.labels.ts'
import { ficheHref } from '#lib/progress/links.presenter.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { capitalize } from '#lib/shared/text.ts'
import { LateCorner } from './late-corner.tsx'
import { ReportTable } from './report-table.tsx'

type FicheMapProps = { groups: MapGroup[]; slug: string; fiche: Words; action: Words; ficheName: string }

/** Up to this many fiches, each cell has room for its title. */
const fewFiches = 12

/** The cells of the map, along the tree, and the table they say the same as: what both draw is sent once. */
export function FicheMap(map: FicheMapProps) {
  const { groups, slug, fiche, action } = map
  const wide = groups.reduce((sum, { cells }) => sum + cells.length, 0) <= fewFiches
  return (
    <>
      {groups.map(({ id, title, cells }) => (
        <div
          key={id}
          className="mt-5 grid gap-x-8 gap-y-2 border-t border-line pt-3 md:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <h3 className="text-sm leading-snug">{title}</h3>
          <ul
            className={classes(
              'grid gap-2',
              wide ? 'sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]' : 'grid-cols-[repeat(auto-fill,4.5rem)]',
            )}
          >
            {cells.map((cell) => (
              <li key={cell.id}>
                <Cell cell={cell} href={ficheHref(slug, cell.id)} facts={cellFacts(cell, action)} wide={wide} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ReportTable table={mapTable(map)} summary={`${capitalize(fiche.many)} en tableau`} />
    </>
  )
}
/** The darker, the more pressing: the order of greys is that of the colours. */
const LOOKS: Record<Confidence | 'none', string> = {
  onTrack: 'border-accent bg-accent-wash text-accent',
  watch: 'border-ink bg-white text-ink',
  struggling: 'border-2 border-alert bg-alert-wash text-alert',
  blocked: 'border-alert bg-alert text-white',
  none: 'border-dashed border-grey text-grey',
}

type CellProps = { cell: MapCell; href: string; facts: string; wide: boolean }

function Cell({ cell: { mark, title, confidence, late }, href, facts, wide }: CellProps) {
  // Its name begins with what it shows: who speaks to the screen says the code they see.
  const name = `${mark} ${title}\u00A0: ${facts}`
  return (
    <Link
      href={href}
      title={name}
      aria-label={wide ? undefined : name}
      className={classes(
        'relative flex min-h-12 border px-2 py-1.5 text-sm no-underline [print-color-adjust:exact] hover:outline-2 hover:outline-ink',
        wide ? 'h-full items-baseline gap-2' : 'items-center justify-between gap-1',
        LOOKS[confidence ?? 'none'],
      )}
    >
      <span className="font-semibold tabular-nums">{mark}</span>
      {wide && (
        <>
          {' '}
          <span className="min-w-0 grow leading-snug">{title}</span>
          <span className="sr-only"> : {facts}</span>
        </>
      )}
      {confidence && <Glyph name={CONFIDENCE_GLYPHS[confidence]} />}
      {late > 0 && <LateCorner />}
    </Link>
  )
}
