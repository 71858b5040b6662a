import { ConfidenceMark } from '#components/charts/confidence-mark.tsx'
import { presentMap } from '#lib/dashboard/map.presenter.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { Block } from './block.tsx'
import { FicheMap } from './fiche-map.tsx'
import { LateCorner } from './late-corner.tsx'

/** One cell a fiche, grouped along the tree: shape and colour say what its lead last judged. */
export function MapBlock({ scope }: { scope: Scope }) {
  const { groups, legend } = presentMap(scope)
  const { slug, words } = scope
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
      <FicheMap
        groups={groups}
        slug={slug}
        fiche={words.fiche}
        action={words.action}
        ficheName={words.ficheName(null)}
      />
    </Block>
  )
}
