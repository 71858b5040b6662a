import { EmptyState } from '#components/ui/empty-state.tsx'
import { presentChanges } from '#lib/dashboard/changes.presenter.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { Block } from './block.tsx'
import { BlockTable, BlockWhy } from './block-reasons.tsx'
import { ChangeList } from './change-list.tsx'

/** What has changed since a day: the updates given, what each moved, and what its lead judges. */
export function ChangesBlock({ scope }: { scope: Scope }) {
  const { lines, sentence, since, why } = presentChanges(scope)
  return (
    <Block id="changements" title={`Ce qui a changé depuis le ${formatDate(since)}`} scope={scope}>
      {lines.length === 0 ? (
        <EmptyState title="Aucun point d’étape depuis ce jour">
          Choisissez une date plus ancienne, ou attendez le prochain point d’étape.
        </EmptyState>
      ) : (
        <>
          <p className="font-serif text-lg">{sentence}</p>
          <BlockWhy block="changements" scope={scope} why={why} of={sentence} />
          <ChangeList lines={lines} />
          <BlockTable block="changements" scope={scope} count={lines.length} />
        </>
      )}
    </Block>
  )
}
