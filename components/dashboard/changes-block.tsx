import { ConfidenceMark } from '#components/charts/confidence-mark.tsx'
import { WhyThisFigure } from '#components/progress/why.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { type ChangeLine, presentChanges } from '#lib/dashboard/changes.presenter.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { formatDate, formatShortDate } from '#lib/shared/dates.ts'
import { Block } from './block.tsx'
import { Folded } from './folded.tsx'
import { ReportTable } from './report-table.tsx'

/** How many updates stay in sight. */
const inSight = 6
/** How many actions of each. */
const movesInSight = 2

/** What has changed since a day: the updates given, what each moved, and what its lead judges. */
export function ChangesBlock({ scope }: { scope: Scope }) {
  const { lines, sentence, since, why, table } = presentChanges(scope)
  return (
    <Block id="changements" title={`Ce qui a changé depuis le ${formatDate(since)}`} scope={scope}>
      {lines.length === 0 ? (
        <EmptyState title="Aucun point d’étape depuis ce jour">
          Choisissez une date plus ancienne, ou attendez le prochain point d’étape.
        </EmptyState>
      ) : (
        <>
          <p className="font-serif text-lg">{sentence}</p>
          <WhyThisFigure why={why} of={sentence} />
          <div className="mt-2 border-t-2 border-ink">
            <Folded items={lines} limit={inSight} itemKey={(line) => line.updateId}>
              {(line) => <Line line={line} />}
            </Folded>
          </div>
          <ReportTable table={table} onPaper={false} />
        </>
      )}
    </Block>
  )
}

function Line({ line }: { line: ChangeLine }) {
  return (
    <div className="grid gap-x-8 gap-y-0.5 md:grid-cols-[6rem_minmax(0,2fr)_minmax(0,3fr)]">
      <span className="text-sm text-grey tabular-nums">{formatShortDate(line.givenOn)}</span>
      <span>
        <Link href={line.href}>{line.label}</Link>
        <span className="block text-sm text-grey">{line.memberName}</span>
      </span>
      <div className="text-sm">
        <ConfidenceMark confidence={line.confidence} className="block" />
        {line.moves.length === 0 ? (
          line.words
        ) : (
          <Folded items={line.moves} limit={movesInSight} itemKey={({ id }) => id} tight>
            {({ words }) => words}
          </Folded>
        )}
      </div>
    </div>
  )
}
