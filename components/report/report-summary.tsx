import type { ReactNode } from 'react'
import { ExplainedFigures } from '#components/progress/why.tsx'
import type { ReportView } from '#lib/report/report.presenter.ts'
import type { Saying } from '#lib/report/vigilance.presenter.ts'
import { counted } from '#lib/shared/text.ts'
import { NextSteps, Sayings, VigilanceList } from './report-lists.tsx'
import type { Arbitrates } from './report-view.tsx'

type Props = { view: ReportView; arbitrates: Arbitrates }

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
          <VigilanceList items={vigilance} fiche={fiche} />
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
          <NextSteps items={nextSteps} />
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
            ? 'Les arbitrages demandés se lisent dans les instances de décision\u00A0: ils ne sont pas comptés ici.'
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
