'use client'

import { WhyFold, WhyLines } from '#components/progress/why.tsx'
import { Asked } from '#components/ui/asked.tsx'
import { Unfold } from '#components/ui/unfold.tsx'
import type { BlockDetails } from '#lib/dashboard/block.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { UnfoldedTable } from './report-table.tsx'

type AskedWhyProps = {
  /** Where the details of the block are. */
  href: string
  /** Which of its reasons, and the figure that it explains, as shown: null where there is none or it is missing. */
  reason: string
  value: string | null
  formula: string
  of?: string
}

/** "Pourquoi ce chiffre ?" on the dashboard: the rule is there, its lines are asked for. */
export function AskedWhy({ href, reason, value, ...fold }: AskedWhyProps) {
  return (
    <WhyFold {...fold} onPaper={false}>
      {() => <Asked<BlockDetails> href={href}>{({ reasons }) => <Reason of={reasons[reason]} shown={value} />}</Asked>}
    </WhyFold>
  )
}

/** The lines of a reason. They are those of now: where the figure has moved since the page was drawn, they say so. */
function Reason({ of, shown }: { of: BlockDetails['reasons'][string] | undefined; shown: string | null }) {
  if (!of) return <p>Ce chiffre n’est plus là. Rechargez la page.</p>
  return (
    <>
      {of.value !== shown && (
        <p role="status" className="mt-2 font-semibold">
          Ce chiffre a changé depuis que la page est affichée{'\u00A0'}:{' '}
          {of.value === null ? 'il n’est plus mesuré' : `il est maintenant de ${of.value}`}. Rechargez la page.
        </p>
      )}
      <WhyLines {...of.why} />
    </>
  )
}

/** The table of a block, asked for: paper does without, what prints above says the same. */
export function AskedTable({ href, count }: { href: string; count: number }) {
  return (
    <Unfold summary="Voir en tableau" aside={formatNumber(count)} className="mt-6 text-sm" onPaper={false}>
      {() => <Asked<BlockDetails> href={href}>{({ table }) => <UnfoldedTable table={table} />}</Asked>}
    </Unfold>
  )
}
