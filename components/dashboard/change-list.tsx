'use client'

import { ConfidenceMark } from '#components/charts/confidence-mark.tsx'
import { Link } from '#components/ui/link.tsx'
import type { ChangeLine } from '#lib/dashboard/changes.presenter.ts'
import { formatShortDate } from '#lib/shared/dates.ts'
import { Folded } from './folded.tsx'

/** How many updates stay in sight. */
const inSight = 6
/** How many actions of each. */
const movesInSight = 2

/** The updates given since a day, the latest first, with what each moved. */
export function ChangeList({ lines }: { lines: ChangeLine[] }) {
  return (
    <div className="mt-2 border-t-2 border-ink">
      <Folded items={lines} limit={inSight} itemKey={(line) => line.updateId}>
        {(line) => <Line line={line} />}
      </Folded>
    </div>
  )
}

function Line({ line }: { line: ChangeLine }) {
  return (
    <div className="grid gap-x-8 gap-y-0.5 md:grid-cols-[6rem_minmax(0,2fr)_minmax(0,3fr)]">
      <span className="text-sm text-grey tabular-nums">{formatShortDate(line.givenOn)}</span>
      <span>
        <Link href={line.href}>{line.label}</Link>
        <span className="block text-sm text-grey">{line.author}</span>
      </span>
      <div className="text-sm">
        {!line.actionsOnly && <ConfidenceMark confidence={line.confidence} className="block" />}
        {line.still ?? (
          <Folded items={line.moves} limit={movesInSight} itemKey={({ id }) => id} tight>
            {({ words }) => words}
          </Folded>
        )}
      </div>
    </div>
  )
}
