import { CONFIDENCE_GLYPHS, ConfidenceMark } from '#components/charts/confidence-mark.tsx'
import { classes } from '#components/ui/classes.ts'
import { Glyph } from '#components/ui/glyph.tsx'
import { Link } from '#components/ui/link.tsx'
import { type MapCell, presentMap } from '#lib/dashboard/map.presenter.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import type { Confidence } from '#lib/progress/confidence.labels.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { capitalize } from '#lib/shared/text.ts'
import { Block } from './block.tsx'
import { ReportTable } from './report-table.tsx'

/** Up to this many fiches, each cell has room for its title. */
const fewFiches = 12

/** One cell a fiche, grouped along the tree: shape and colour say what its lead last judged. */
export function MapBlock({ scope }: { scope: Scope }) {
  const { groups, legend, table } = presentMap(scope)
  const wide = scope.fiches.length <= fewFiches
  return (
    <Block id="carte" title={`Carte des ${scope.words.fiche.many}`} scope={scope}>
      <ul aria-label="Légende" className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {legend.map(({ confidence, count }) => (
          <li key={confidence ?? 'none'} className="flex items-baseline gap-2">
            <strong className="font-semibold tabular-nums">{formatNumber(count)}</strong>
            <ConfidenceMark confidence={confidence} />
          </li>
        ))}
        <li className="flex items-baseline gap-2 text-grey">
          <span className="relative size-4 self-center border border-grey">
            <LateCorner />
          </span>
          {scope.words.action.many} en retard
        </li>
      </ul>
      <p className="mt-2 max-w-text text-sm text-grey">
        Chaque case dit l’avis du chef ou de la cheffe de projet à son dernier point d’étape, et mène à sa page.
      </p>
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
                <Cell cell={cell} wide={wide} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ReportTable table={table} summary={`${capitalize(scope.words.fiche.many)} en tableau`} />
    </Block>
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

function Cell({ cell, wide }: { cell: MapCell; wide: boolean }) {
  const { href, mark, title, confidence, late, facts } = cell
  return (
    <Link
      href={href}
      title={`${title}\u00A0: ${facts}`}
      className={classes(
        'relative flex min-h-12 border px-2 py-1.5 text-sm no-underline [print-color-adjust:exact] hover:outline-2 hover:outline-ink',
        wide ? 'h-full items-baseline gap-2' : 'items-center justify-between gap-1',
        LOOKS[confidence ?? 'none'],
      )}
    >
      <span className="font-semibold tabular-nums">{mark}</span>{' '}
      <span className={wide ? 'min-w-0 grow leading-snug' : 'sr-only'}>{title}</span>
      <span className="sr-only"> : {facts}</span>
      {confidence && <Glyph name={CONFIDENCE_GLYPHS[confidence]} />}
      {late > 0 && <LateCorner />}
    </Link>
  )
}

/** A folded corner: something there is late, whatever its lead judges. */
function LateCorner() {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" className="absolute top-0 right-0 size-2.5 fill-current">
      <path d="M0 0h10v10z" />
    </svg>
  )
}
