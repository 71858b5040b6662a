'use client'

import { Link } from '#components/ui/link.tsx'
import { Unfold } from '#components/ui/unfold.tsx'
import type { AlertGroup, AlertLine } from '#lib/dashboard/look-at.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { Folded } from './folded.tsx'
import { PRINTS } from './paper.ts'

/** How many lines of a kind stay in sight. */
const inSight = 5

/** What to look at, a fold for each kind, the first one open. */
export function AlertGroups({ groups }: { groups: AlertGroup[] }) {
  return (
    <div className="mt-4 border-b border-line">
      {groups.map((group, index) => (
        <AlertFold key={group.kind} group={group} open={index === 0} />
      ))}
    </div>
  )
}

function AlertFold({ group: { kind, title, rule, lines }, open }: { group: AlertGroup; open: boolean }) {
  return (
    <Unfold
      id={`alertes-${kind}`}
      summary={title}
      aside={formatNumber(lines.length)}
      open={open}
      className={PRINTS}
      lead={<p className="max-w-text text-sm text-grey">{rule}</p>}
    >
      {() => (
        <Folded items={lines} limit={inSight} itemKey={(line) => line.ficheId}>
          {(line) => <Line line={line} />}
        </Folded>
      )}
    </Unfold>
  )
}

function Line({ line: { label, href, reason, said } }: { line: AlertLine }) {
  return (
    <div className="grid gap-x-8 gap-y-0.5 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <span>
        <Link href={href}>{label}</Link>
        {said && <span className="block text-sm text-grey">{said}</span>}
      </span>
      <span className="text-sm">{reason}</span>
    </div>
  )
}
