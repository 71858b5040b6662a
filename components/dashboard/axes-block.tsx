import { LateMark } from '#components/charts/status-mark.tsx'
import { BarCell } from '#components/scheme/bar-cell.tsx'
import { Link } from '#components/ui/link.tsx'
import { axesTable, axesWhy } from '#lib/dashboard/axes.presenter.ts'
import type { Part, Scope } from '#lib/dashboard/scope.presenter.ts'
import { doneWords } from '#lib/progress/counts.labels.ts'
import { formatNumber, formatPercent } from '#lib/shared/numbers.ts'
import { counted } from '#lib/shared/text.ts'
import { Block } from './block.tsx'
import { BlockWhy } from './block-reasons.tsx'
import { ReportTable } from './report-table.tsx'

/** The tree one level down: a bar for each part, which leads further down, to the fiches at the end. */
export function AxesBlock({ scope }: { scope: Scope }) {
  return (
    <Block id="axes" title="Le long du schéma" scope={scope}>
      <ul className="border-t-2 border-ink">
        {scope.parts.map((part) => (
          <li
            key={part.id}
            className="grid items-baseline gap-x-8 gap-y-1.5 border-b border-line py-3 md:grid-cols-[minmax(0,4fr)_11rem_minmax(0,3fr)]"
          >
            <PartName part={part} words={scope.words.fiche} />
            <PartState part={part} words={scope.words.action} />
            <span>
              <BarCell counts={part.counts} words={scope.words.action} className="w-full" />
            </span>
          </li>
        ))}
      </ul>
      <BlockWhy block="axes" scope={scope} why={axesWhy(scope)} of="Le long du schéma" />
      <ReportTable table={axesTable(scope)} />
    </Block>
  )
}

function PartName({ part, words }: { part: Part; words: Scope['words']['fiche'] }) {
  return (
    <span className="min-w-0">
      <span className="block text-sm text-grey">
        {part.name}
        {!part.isFiche && `${part.name && ', '}${counted(part.fiches.length, words.one, words.many)}`}
      </span>
      <Link href={part.href} className={part.isFiche ? undefined : 'font-serif text-lg leading-snug font-semibold'}>
        {part.title}
      </Link>
    </span>
  )
}

function PartState({ part: { counts, advance }, words }: { part: Part; words: Scope['words']['action'] }) {
  return (
    <span className="text-sm text-grey tabular-nums">
      <span className="block">{doneWords(counts, words)}</span>
      <span className="block">
        {advance === null ? 'avancement non mesuré' : `${formatPercent(advance)} d’avancement`}
      </span>
      {counts.late > 0 && (
        <span className="block">
          {formatNumber(counts.late)} <LateMark />
        </span>
      )}
    </span>
  )
}
