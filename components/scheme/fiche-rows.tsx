import { LateMark } from '#components/charts/status-mark.tsx'
import { Link } from '#components/ui/link.tsx'
import { barOf } from '#lib/progress/counts.rules.ts'
import type { TreeFiche } from '#lib/scheme/tree.presenter.ts'
import { counted, plural, typographic } from '#lib/shared/text.ts'
import { BarCell } from './bar-cell.tsx'
import type { TreeContext } from './scheme-tree.tsx'

type FicheRowsProps = { fiches: readonly TreeFiche[]; context: TreeContext }

/** Fiches, one a line: the way in, how many of its actions are done, the bar. What one may not open is only named. */
export function FicheRows({ fiches, context }: FicheRowsProps) {
  return (
    <ul>
      {fiches.map((fiche) => (
        <li key={fiche.id} className="tree-line border-t border-line">
          <span className="tree-words flex items-baseline gap-3">
            {fiche.code && <span className="min-w-6 flex-none text-grey tabular-nums">{fiche.code}</span>}
            <span className="min-w-0">
              {fiche.readable ? (
                <Link href={`/${context.slug}/fiches/${fiche.id}`} className="decoration-line">
                  {typographic(fiche.title)}
                </Link>
              ) : (
                typographic(fiche.title)
              )}
            </span>
          </span>
          <span className="text-sm text-grey tabular-nums">
            {fiche.readable && <State fiche={fiche} context={context} />}
          </span>
          <span>
            {fiche.readable && fiche.counts && fiche.actions > 0 && (
              <BarCell counts={fiche.counts} words={context.action} silent />
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** "3 réalisées sur 8", and what is late; before the scheme is in force, only how many there are. */
function State({ fiche: { counts, actions }, context }: { fiche: TreeFiche; context: TreeContext }) {
  if (!counts || actions === 0) return actions > 0 ? counted(actions, context.action.one, context.action.many) : null
  const { done, total, late } = barOf(counts)
  if (total === 0) return `${counted(actions, context.action.one, context.action.many)} hors calendrier`
  return (
    <>
      {done}
      {'\u00A0'}
      <span className="sr-only">{plural(done, context.action.one, context.action.many)} </span>
      {plural(done, 'réalisée', 'réalisées')} sur{'\u00A0'}
      {total}
      {late > 0 && (
        <span className="block">
          {late}
          {'\u00A0'}
          <LateMark />
        </span>
      )}
    </>
  )
}
