'use client'

import { StatusMark } from '#components/charts/status-mark.tsx'
import { BarCell } from '#components/scheme/bar-cell.tsx'
import { RichList, RichText } from '#components/scheme/rich-text.tsx'
import type { FicheView } from '#lib/fiche/fiche.presenter.ts'
import { doneWords } from '#lib/progress/counts.labels.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'

type Group = FicheView['groups'][number]
type Action = Group['actions'][number]

type FicheActionsProps = { groups: readonly Group[]; words: Words; followed: boolean }

/** The actions in the document's order, under their period, each with its status when there is something to follow. */
export function FicheActions({ groups, words, followed }: FicheActionsProps) {
  return groups.map((group, index) => (
    <div key={group.period ?? ''} className={index > 0 ? 'mt-8' : undefined}>
      {group.period && (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-ink pb-1.5">
          <h3 className="tabular-nums">{group.period}</h3>
          {followed && (
            <p className="flex items-center gap-4 text-sm text-grey">
              {doneWords(group.counts, words)}
              <BarCell counts={group.counts} words={words} silent className="w-32" />
            </p>
          )}
        </div>
      )}
      <ol className={group.period ? undefined : 'border-t border-line'}>
        {group.actions.map((action) => (
          <ActionItem key={action.id} action={action} followed={followed} />
        ))}
      </ol>
    </div>
  ))
}

function ActionItem({ action, followed }: { action: Action; followed: boolean }) {
  return (
    <li
      id={`action-${action.id}`}
      className="scroll-mt-6 gap-x-8 border-b border-line py-3.5 target:bg-accent-wash md:grid md:grid-cols-[minmax(0,1fr)_9rem]"
    >
      <div className="max-w-text">
        <Body action={action} />
      </div>
      {followed && (
        <p className="mt-1.5 text-sm md:mt-0.5">
          <StatusMark status={action.status} late={action.late} />
        </p>
      )}
      {action.parts.length > 0 && (
        <ol className="mt-2.5 max-w-text space-y-2 border-l border-line pl-4 md:col-start-1">
          {action.parts.map((part) => (
            <li key={part.id} id={`action-${part.id}`} className="scroll-mt-6 target:bg-accent-wash">
              <Body action={part} />
              {followed && part.status !== 'notBegun' && (
                <p className="text-sm">
                  <StatusMark status={part.status} late={part.late} />
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </li>
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
        {leads.length > 0 && <p className="mt-1 text-sm text-grey">Pilotage : {leads.join(', ')}</p>}
      </div>
    </div>
  )
}
