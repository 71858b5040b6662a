'use client'

import { StatusMark } from '#components/charts/status-mark.tsx'
import { BarCell } from '#components/scheme/bar-cell.tsx'
import { RichList, RichText } from '#components/scheme/rich-text.tsx'
import type { FicheView } from '#lib/fiche/fiche.presenter.ts'
import type { Said } from '#lib/fiche/fiche-standing.presenter.ts'
import { doneWords } from '#lib/progress/counts.labels.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { formatShortDate } from '#lib/shared/dates.ts'
import { formatPercent } from '#lib/shared/numbers.ts'

type Group = FicheView['groups'][number]
type Action = Group['actions'][number]

type FicheActionsProps = {
  groups: readonly Group[]
  words: Words
  /** Who last said what of each action; absent when there is nothing to follow. */
  said?: ReadonlyMap<string, Said>
}

/** The actions in the document's order, under their period, each with its status when there is something to follow. */
export function FicheActions({ groups, words, said }: FicheActionsProps) {
  return groups.map((group, index) => (
    <div key={group.period ?? ''} className={index > 0 ? 'mt-8' : undefined}>
      {group.period && (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-ink pb-1.5">
          <h3 className="tabular-nums">{group.period}</h3>
          {said && (
            <p className="flex items-center gap-4 text-sm text-grey">
              {doneWords(group.counts, words)}
              <BarCell counts={group.counts} words={words} silent className="w-32" />
            </p>
          )}
        </div>
      )}
      <ol className={group.period ? undefined : 'border-t border-line'}>
        {group.actions.map((action) => (
          <ActionItem key={action.id} action={action} said={said} />
        ))}
      </ol>
    </div>
  ))
}

function ActionItem({ action, said }: { action: Action; said: FicheActionsProps['said'] }) {
  return (
    <li
      id={`action-${action.id}`}
      className="scroll-mt-6 gap-x-8 border-b border-line py-3.5 target:bg-accent-wash md:grid md:grid-cols-[minmax(0,1fr)_9rem]"
    >
      <div className="max-w-text">
        <Body action={action} />
      </div>
      {said && (
        <div className="mt-1.5 text-sm md:mt-0.5">
          <State action={action} said={said} />
        </div>
      )}
      {action.parts.length > 0 && (
        <ol className="mt-2.5 max-w-text space-y-2 border-l border-line pl-4 md:col-start-1">
          {action.parts.map((part) => (
            <li key={part.id} id={`action-${part.id}`} className="scroll-mt-6 target:bg-accent-wash">
              <Body action={part} />
              {said && part.status !== 'notBegun' && (
                <div className="text-sm">
                  <State action={part} said={said} />
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}

/** The status, how far when it was told, and the update that says so. */
function State({ action: { id, status, late, progress }, said }: { action: Action; said: ReadonlyMap<string, Said> }) {
  const update = said.get(id)
  return (
    <>
      <StatusMark status={status} late={late} />
      {progress !== null && <span className="ml-2 tabular-nums">{formatPercent(progress)}</span>}
      {update && (
        <a href={`#point-${update.updateId}`} className="block text-grey decoration-line">
          point du {formatShortDate(update.occurredOn)}
        </a>
      )}
    </>
  )
}

/** What the document says of an action, or of a part of one. */
function Body({ action: { code, title, period, details, note, leads } }: { action: Action }) {
  return (
    <div className="flex items-baseline gap-3">
      {code && <span className="min-w-4 flex-none text-grey tabular-nums">{code}</span>}
      <div className="min-w-0">
        <p>
          <RichText pieces={title} />
          {period && <span className="ml-2 whitespace-nowrap text-sm text-grey tabular-nums">{period}</span>}
        </p>
        {details.length > 0 && (
          <div className="mt-1.5 text-sm">
            <RichList items={details} />
          </div>
        )}
        {note && (
          <p className="mt-1 text-sm text-grey">
            <RichText pieces={note} />
          </p>
        )}
        {leads.length > 0 && <p className="mt-1 text-sm text-grey">Pilotage&nbsp;: {leads.join(', ')}</p>}
      </div>
    </div>
  )
}
