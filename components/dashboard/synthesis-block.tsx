import { Fragment } from 'react'
import { BarCell } from '#components/scheme/bar-cell.tsx'
import { BarLegend } from '#components/scheme/bar-legend.tsx'
import { Glyph } from '#components/ui/glyph.tsx'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { presentSynthesis } from '#lib/dashboard/synthesis.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, NBSP } from '#lib/shared/text.ts'
import { Block } from './block.tsx'
import { BlockFigures, BlockTable, BlockWhy } from './block-reasons.tsx'

/** Where it stands in one glance: the line, the bar, four figures. */
export function SynthesisBlock({ scope }: { scope: Scope }) {
  const { counts, statuses, why, figures, table } = presentSynthesis(scope)
  const { action } = scope.words
  return (
    <Block id="synthese" title="Où en est-on&nbsp;?" scope={scope}>
      <p className="font-serif text-lg sm:text-xl">
        {counted(counts.total, action.one, action.many)}
        {NBSP}:{' '}
        {statuses.map(({ status, count, word }, index) => (
          <Fragment key={status}>
            {index > 0 && <span aria-hidden="true">· </span>}
            <span className="whitespace-nowrap">
              <strong className="font-semibold">{formatNumber(count)}</strong> {word}
            </span>
            {index < statuses.length - 1 && <span className="sr-only">,</span>}{' '}
          </Fragment>
        ))}
        {counts.late > 0 && (
          <span className="whitespace-nowrap text-alert">
            dont <Glyph name="triangle" className="mr-1" />
            <strong className="font-semibold">{formatNumber(counts.late)}</strong>
            {NBSP}en retard
          </span>
        )}
      </p>
      <div className="mt-4 mb-3">
        <BarCell counts={counts} words={action} silent className="w-full" />
      </div>
      <BarLegend today={scope.horizon} />
      <BlockWhy block="synthese" scope={scope} why={why} of={`${formatNumber(counts.total)} ${action.many}`} />
      <div className="mt-6">
        <BlockFigures block="synthese" scope={scope} figures={figures} />
      </div>
      <p className="mt-4 text-sm text-grey">
        Ces chiffres comptent les points d’étape transmis{NBSP}: la hiérarchie ne les a pas encore validés.
      </p>
      <BlockTable block="synthese" scope={scope} count={table.rows.length} />
    </Block>
  )
}
