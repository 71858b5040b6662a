'use client'

import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'
import { Unfold } from '#components/ui/unfold.tsx'
import type { Saying, VigilanceItem } from '#lib/report/vigilance.presenter.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { counted, typographic } from '#lib/shared/text.ts'

/** How many lines a reader of five minutes is shown before the rest folds. */
const VIGILANCE_SHOWN = 6
const STEPS_SHOWN = 4

/** What to look at, the most pressing first. */
export function VigilanceList({ items, fiche }: { items: readonly VigilanceItem[]; fiche: Words }) {
  return (
    <Shown
      items={items}
      shown={VIGILANCE_SHOWN}
      more={(count) => counted(count, `autre ${fiche.one} à regarder`, `autres ${fiche.many} à regarder`)}
    >
      {(some) => <Vigilance items={some} />}
    </Shown>
  )
}

/** What comes next, as the leads say it. */
export function NextSteps({ items }: { items: readonly Saying[] }) {
  return (
    <Shown
      items={items}
      shown={STEPS_SHOWN}
      more={(count) => counted(count, 'autre suite annoncée', 'autres suites annoncées')}
    >
      {(some) => <Sayings items={some} />}
    </Shown>
  )
}

type ShownProps<Item> = {
  items: readonly Item[]
  shown: number
  more: (count: number) => string
  children: (items: readonly Item[]) => ReactNode
}

/** The first lines in sight, the others one press away: paper keeps to five minutes and says how many there are. */
function Shown<Item>({ items, shown, more, children }: ShownProps<Item>) {
  const rest = items.slice(shown)
  return (
    <div className="mt-6">
      {children(items.slice(0, shown))}
      {rest.length > 0 && (
        <>
          <Unfold summary={more(rest.length)} className="print-hidden">
            {() => children(rest)}
          </Unfold>
          <p className="hidden border-t border-line pt-2 text-sm text-grey print:block">
            {more(rest.length)}, à lire dans Schéma vivant.
          </p>
        </>
      )}
    </div>
  )
}

function Vigilance({ items }: { items: readonly VigilanceItem[] }) {
  return (
    <ul className="border-t border-line">
      {items.map(({ id, label, href, reasons }) => (
        <li key={id} className="border-b border-line py-3 last:border-b-0">
          <Link href={href}>{label}</Link>
          {reasons.map((reason, index) => (
            <span key={reason} className={`block text-sm ${index === 0 ? 'text-alert' : 'text-grey'}`}>
              {reason}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** What leads say, in their words, each with its update. */
export function Sayings({ items }: { items: readonly Saying[] }) {
  return (
    <ul className="border-t border-line">
      {items.map(({ id, fiche, words, memberName, occurredOn, href }) => (
        <li key={id} className="border-b border-line py-3 last:border-b-0">
          <p className="max-w-text whitespace-pre-line">{typographic(words)}</p>
          <p className="mt-0.5 text-sm text-grey">
            {fiche}
            {'\u00A0'}:{' '}
            <Link href={href}>
              {memberName}, point du {formatDate(occurredOn)}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}
