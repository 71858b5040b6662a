import type { ReactNode } from 'react'
import { ExplainedFigures } from '#components/progress/why.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Link } from '#components/ui/link.tsx'
import type { ReportView } from '#lib/report/report.presenter.ts'
import type { Saying, VigilanceItem } from '#lib/report/vigilance.presenter.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { counted, typographic } from '#lib/shared/text.ts'
import type { Arbitrates } from './report-view.tsx'

type Props = { view: ReportView; arbitrates: Arbitrates }

/** How many lines a reader of five minutes is shown before the rest folds. */
const VIGILANCE_SHOWN = 6
const STEPS_SHOWN = 4

/** What was promised, what was done, what to look at, what to decide, what comes next. */
export function ReportSummary({ view, arbitrates }: Props) {
  const { figures, vigilance, arbitrations, nextSteps, fiche, year } = view
  return (
    <div className="space-y-12">
      <Part title="Engagements">
        <ExplainedFigures figures={figures.commitments} />
      </Part>
      <Part title="Réalisé">
        <ExplainedFigures figures={figures.achieved} />
        <p className="mt-4 text-sm print-hidden">
          <a href="#realise">La liste de ce qui a été fait</a>
        </p>
      </Part>
      <Part title="Points de vigilance">
        <ExplainedFigures figures={figures.watch} />
        <p className="mt-4 text-sm print-hidden">
          <a href="#retards">La liste de ce qui est en retard</a>
        </p>
        {vigilance.length === 0 ? (
          <p className="mt-6 text-grey">Rien à signaler{'\u00A0'}: ni retard, ni difficulté dite, ni contradiction.</p>
        ) : (
          <Shown
            items={vigilance}
            shown={VIGILANCE_SHOWN}
            more={(count) => counted(count, `autre ${fiche.one} à regarder`, `autres ${fiche.many} à regarder`)}
          >
            {(items) => <Vigilance items={items} />}
          </Shown>
        )}
      </Part>
      <Part title="Décisions">
        <Arbitrations items={arbitrations} arbitrates={arbitrates} />
      </Part>
      <Part title="La suite">
        <ExplainedFigures figures={figures.next} />
        {nextSteps.length === 0 ? (
          <p className="mt-6 text-grey">Aucun point d’étape de {year} ne dit encore les prochaines étapes.</p>
        ) : (
          <Shown
            items={nextSteps}
            shown={STEPS_SHOWN}
            more={(count) => counted(count, 'autre suite annoncée', 'autres suites annoncées')}
          >
            {(items) => <Sayings items={items} />}
          </Shown>
        )}
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="lg:grid lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-x-10">
      <h3 className="mb-4 font-serif text-lg font-semibold">{title}</h3>
      <div className="min-w-0">{children}</div>
    </section>
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
          <Disclosure summary={more(rest.length)} className="print-hidden">
            {children(rest)}
          </Disclosure>
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

/** What leads ask to settle; who may not read it is told that it is not counted. */
function Arbitrations({ items, arbitrates }: { items: readonly Saying[]; arbitrates: Arbitrates }) {
  return (
    <>
      {items.length > 0 && (
        <>
          <p className="mb-3">{counted(items.length, 'arbitrage est demandé', 'arbitrages sont demandés')}.</p>
          <Sayings items={items} />
        </>
      )}
      {items.length === 0 && arbitrates !== 'none' && <p>Aucun arbitrage n’est demandé.</p>}
      {arbitrates !== 'all' && (
        <p className="mt-3 text-sm text-grey">
          {arbitrates === 'none'
            ? 'Les arbitrages demandés se lisent dans les instances de décision : ils ne sont pas comptés ici.'
            : 'Les arbitrages demandés sur ce que vous ne menez pas ne sont pas comptés ici.'}
        </p>
      )}
      <p className="mt-3 text-sm text-grey">
        Les décisions des instances ne sont pas encore suivies dans Schéma vivant{'\u00A0'}: ce rapport n’en reprend
        aucune.
      </p>
    </>
  )
}

function Sayings({ items }: { items: readonly Saying[] }) {
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
