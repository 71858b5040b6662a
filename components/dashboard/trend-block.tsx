import { EmptyState } from '#components/ui/empty-state.tsx'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { presentTrend } from '#lib/dashboard/trend.presenter.ts'
import { capitalize } from '#lib/shared/text.ts'
import { Block } from './block.tsx'
import { BlockWhy } from './block-reasons.tsx'
import { TrendChart } from './lazy-charts.tsx'
import { ReportTable } from './report-table.tsx'

/** The pace: what has been done, quarter after quarter. */
export function TrendBlock({ scope }: { scope: Scope }) {
  const { quarters, why, table } = presentTrend(scope)
  return (
    <Block
      id="rythme"
      title={`${capitalize(scope.words.action.many)} réalisées, trimestre après trimestre`}
      scope={scope}
    >
      {quarters.length === 0 ? (
        <EmptyState title="Aucun point d’étape n’a encore rien dit de réalisé">
          La courbe commencera au premier qui le dira.
        </EmptyState>
      ) : (
        <>
          {quarters.length > 1 && <TrendChart quarters={quarters} />}
          <BlockWhy block="rythme" scope={scope} why={why} of={table.title} />
          <ReportTable table={table} />
        </>
      )}
    </Block>
  )
}
