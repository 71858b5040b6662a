import { EmptyState } from '#components/ui/empty-state.tsx'
import { type AlertKind, presentLookAt } from '#lib/dashboard/look-at.presenter.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { plural } from '#lib/shared/text.ts'
import { AlertGroups } from './alert-groups.tsx'
import { Block } from './block.tsx'
import { BlockTable, BlockWhy } from './block-reasons.tsx'

/** What a committee should look at, by kind: counts first, the first kind open, each line leading to who said so. */
export function LookAtBlock({ scope, first }: { scope: Scope; first: AlertKind }) {
  const { groups, fiches, why } = presentLookAt(scope, first)
  const { one, many } = scope.words.fiche
  if (groups.length === 0) {
    return (
      <Block id="a-regarder" title="À regarder" scope={scope}>
        <EmptyState title="Rien à signaler">
          Ni retard, ni contradiction, ni arbitrage demandé dans ce qui est affiché ici.
        </EmptyState>
      </Block>
    )
  }
  return (
    <Block id="a-regarder" title="À regarder" scope={scope}>
      <p className="font-serif text-lg">
        <strong className="font-semibold">{formatNumber(fiches)}</strong> {plural(fiches, one, many)} sur{'\u00A0'}
        {formatNumber(scope.fiches.length)}
      </p>
      <BlockWhy block="a-regarder" scope={scope} why={why} of={`${fiches} ${plural(fiches, one, many)} à regarder`} />
      <AlertGroups groups={groups} />
      <BlockTable block="a-regarder" scope={scope} count={groups.flatMap(({ lines }) => lines).length} />
    </Block>
  )
}
