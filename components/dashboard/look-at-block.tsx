import { WhyThisFigure } from '#components/progress/why.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { type AlertGroup, type AlertKind, type AlertLine, presentLookAt } from '#lib/dashboard/look-at.presenter.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { plural } from '#lib/shared/text.ts'
import { Block } from './block.tsx'
import { Folded } from './folded.tsx'
import { PRINTS } from './paper.ts'
import { ReportTable } from './report-table.tsx'

/** How many lines of a kind stay in sight. */
const inSight = 5

/** What a committee should look at, by kind: counts first, the first kind open, each line leading to who said so. */
export function LookAtBlock({ scope, first }: { scope: Scope; first: AlertKind }) {
  const { groups, fiches, why, table } = presentLookAt(scope, first)
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
      <WhyThisFigure why={why} of={`${fiches} ${plural(fiches, one, many)} à regarder`} />
      <div className="mt-4 border-b border-line">
        {groups.map((group, index) => (
          <AlertFold key={group.kind} group={group} open={index === 0} />
        ))}
      </div>
      <ReportTable table={table} onPaper={false} />
    </Block>
  )
}

function AlertFold({ group: { kind, title, rule, lines }, open }: { group: AlertGroup; open: boolean }) {
  return (
    <Disclosure
      id={`alertes-${kind}`}
      summary={title}
      aside={formatNumber(lines.length)}
      open={open}
      className={PRINTS}
    >
      <p className="max-w-text text-sm text-grey">{rule}</p>
      <Folded items={lines} limit={inSight} itemKey={(line) => line.ficheId}>
        {(line) => <Line line={line} />}
      </Folded>
    </Disclosure>
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
