import { EmptyState } from '#components/ui/empty-state.tsx'
import { presentObjectives } from '#lib/dashboard/objectives.presenter.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { Block } from './block.tsx'
import { BlockFigures } from './block-reasons.tsx'
import { ObjectivesChart } from './lazy-charts.tsx'
import { ReportTable } from './report-table.tsx'

/** The objectives of the year: what was met, and what nobody has assessed, told apart from what was not met. */
export function ObjectivesBlock({ scope }: { scope: Scope }) {
  const { counts, figures, bars, table } = presentObjectives(scope)
  return (
    <Block id="objectifs" title="Objectifs" count={counts.total} scope={scope}>
      {counts.total === 0 ? (
        <EmptyState title="Aucun objectif">Le document n’en donne pas pour ce qui est affiché ici.</EmptyState>
      ) : (
        <>
          <BlockFigures block="objectifs" scope={scope} figures={figures} />
          {counts.notAssessed < counts.total && <ObjectivesChart bars={bars} />}
          <ReportTable table={table} />
        </>
      )}
    </Block>
  )
}
