import { Figure, FigureRow } from '#components/ui/figure.tsx'
import { detailsHref } from '#lib/dashboard/address.presenter.ts'
import { WHOLE_BLOCK } from '#lib/dashboard/block.presenter.ts'
import type { BlockId } from '#lib/dashboard/blocks.rules.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import type { ExplainedFigure, Why } from '#lib/progress/why.ts'
import { AskedTable, AskedWhy } from './asked-folds.tsx'

type OfBlock = { block: BlockId; scope: Scope }

/** The figures of a block side by side, each with its reason under it: none is shown without. */
export function BlockFigures({ block, scope, figures }: OfBlock & { figures: readonly ExplainedFigure[] }) {
  const href = detailsHref(scope.slug, scope.filters, block)
  return (
    <FigureRow>
      {figures.map(({ id, value, label, note, why: { formula } }) => (
        <div key={id}>
          <Figure value={value} label={label} note={note} />
          <AskedWhy href={href} reason={id} value={value} formula={formula} />
        </div>
      ))}
    </FigureRow>
  )
}

/** The reason of a block as a whole. `of` says of what to who does not see what stands above. */
export function BlockWhy({ block, scope, why, of }: OfBlock & { why: Why; of: string }) {
  const href = detailsHref(scope.slug, scope.filters, block)
  return <AskedWhy href={href} reason={WHOLE_BLOCK} value={null} formula={why.formula} of={of} />
}

/** The table of a block that paper does without. */
export function BlockTable({ block, scope, count }: OfBlock & { count: number }) {
  return <AskedTable href={detailsHref(scope.slug, scope.filters, block)} count={count} />
}
