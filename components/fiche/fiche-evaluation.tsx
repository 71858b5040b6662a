import { RichText } from '#components/scheme/rich-text.tsx'
import type { FicheView } from '#lib/fiche/fiche.presenter.ts'

type Evaluation = FicheView['evaluation']

/** What the fiche is judged on. A criterion without an indicator says that one is to be defined. */
export function FicheEvaluation({ criteria, indicators }: Evaluation) {
  if (criteria.length === 0 && indicators.length === 0) {
    return <p className="text-grey">Aucun indicateur&nbsp;: le document n’en donne pas.</p>
  }
  return (
    <>
      {criteria.length > 0 && (
        <dl className="border-b border-line">
          {criteria.map((criterion) => (
            <div
              key={criterion.id}
              className="gap-x-8 border-t border-line py-3 md:grid md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
            >
              <dt>
                <span className="block text-sm text-grey">Critère</span>
                <RichText pieces={criterion.label} />
              </dt>
              <dd className="mt-2 md:mt-0">
                <span className="block text-sm text-grey">
                  {criterion.indicators.length > 1 ? 'Indicateurs' : 'Indicateur'}
                </span>
                {criterion.indicators.length === 0 ? (
                  <span className="text-grey">à définir</span>
                ) : (
                  <IndicatorList indicators={criterion.indicators} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {indicators.length > 0 && (
        <div className={criteria.length > 0 ? 'mt-6' : undefined}>
          {criteria.length > 0 && <h3 className="mb-2">Autres indicateurs</h3>}
          <IndicatorList indicators={indicators} ruled />
        </div>
      )}
    </>
  )
}

function IndicatorList({ indicators, ruled = false }: { indicators: Evaluation['indicators']; ruled?: boolean }) {
  return (
    <ul className={ruled ? 'max-w-text divide-y divide-line border-y border-line' : 'space-y-1.5'}>
      {indicators.map((indicator) => (
        <li
          key={indicator.id}
          id={`indicateur-${indicator.id}`}
          className={`scroll-mt-6 target:bg-accent-wash ${ruled ? 'py-2.5' : ''}`}
        >
          <RichText pieces={indicator.label} />
        </li>
      ))}
    </ul>
  )
}
