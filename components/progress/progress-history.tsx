'use client'

import { ConfidenceMark } from '#components/charts/confidence-mark.tsx'
import { StatusMark } from '#components/charts/status-mark.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { ToldUpdate } from '#lib/progress/history.presenter.ts'
import { authorOf } from '#lib/progress/progress.labels.ts'
import { formatDate, formatInstant } from '#lib/shared/dates.ts'
import { formatPercent } from '#lib/shared/numbers.ts'
import { typographic } from '#lib/shared/text.ts'

type Props = { updates: ToldUpdate[]; timeZone: string }

/** What was said of a fiche, latest first. Each update has its address, so that a figure can be followed to it. */
export function ProgressHistory({ updates, timeZone }: Props) {
  if (updates.length === 0)
    return (
      <EmptyState title="Aucun point d’étape">
        Le premier point d’étape apparaîtra ici, avec son auteur ou son autrice et sa date.
      </EmptyState>
    )
  return (
    <ol className="border-t border-line">
      {updates.map((update) => (
        <li
          key={update.id}
          id={`point-${update.id}`}
          className="scroll-mt-6 border-b border-line py-4 target:bg-accent-wash"
        >
          <div className="flex flex-wrap items-baseline gap-x-4">
            <h3 className="font-text text-base font-semibold">Situation au {formatDate(update.occurredOn)}</h3>
            {update.confidence && <ConfidenceMark confidence={update.confidence} className="text-sm" />}
          </div>
          <p className="text-sm text-grey">
            {authorOf(update)}, enregistré le {formatInstant(update.recordedAt, timeZone)}
          </p>
          <Told update={update} />
          <Movements movements={update.movements} />
        </li>
      ))}
    </ol>
  )
}

/** What the lead wrote, under its heading; what was left blank is not shown. */
function Told({ update }: { update: ToldUpdate }) {
  const texts = [
    { label: null, text: update.accomplished },
    { label: 'Difficultés', text: update.difficulties },
    { label: 'Prochaines étapes', text: update.nextSteps },
    { label: 'Arbitrage demandé', text: update.arbitration },
  ]
  return (
    <>
      {update.nothingNew && <p className="mt-2">Rien de nouveau depuis le point d’étape précédent.</p>}
      {texts.map(
        ({ label, text }) =>
          text && (
            <p key={label} className="mt-2 max-w-text whitespace-pre-line">
              {label && (
                <span className="font-semibold">
                  {label}
                  {'\u00A0: '}
                </span>
              )}
              {typographic(text)}
            </p>
          ),
      )}
    </>
  )
}

function Movements({ movements }: { movements: ToldUpdate['movements'] }) {
  if (movements.length === 0) return null
  return (
    <ul className="mt-3 max-w-text space-y-2 text-sm">
      {movements.map((movement) => (
        <li key={movement.actionId} className="border-l border-line pl-3">
          {typographic(movement.title)}
          <span className="mt-0.5 flex flex-wrap items-baseline gap-x-2">
            <StatusMark status={movement.previousStatus} />
            <Share progress={movement.previousProgress} />
            <span aria-hidden="true">→</span>
            <span className="sr-only">devient</span>
            <StatusMark status={movement.status} />
            <Share progress={movement.progress} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Share({ progress }: { progress: number | null }) {
  return progress !== null && <span className="text-grey tabular-nums">{formatPercent(progress)}</span>
}
