import type { ReactNode } from 'react'
import { ConfidenceMark } from '#components/charts/confidence-mark.tsx'
import { WhyThisFigure } from '#components/progress/why.tsx'
import { BarCell } from '#components/scheme/bar-cell.tsx'
import type { Definition } from '#components/ui/definition-list.tsx'
import type { FicheView } from '#lib/fiche/fiche.presenter.ts'
import type { FicheLife } from '#lib/fiche/fiche-life.presenter.ts'
import { calendarWords, factWords } from '#lib/progress/counts.labels.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { capitalize, counted } from '#lib/shared/text.ts'

/** Facts, calendar, judgement and measures, each on its line: they may disagree, and each says where it comes from. */
export function lifeItems(life: FicheLife, view: FicheView): Definition[] {
  const items: (Definition | null)[] = [
    life.alerts.length > 0 ? { term: 'À regarder', description: <Alerts alerts={life.alerts} /> } : null,
    { term: 'Avancement', description: <Facts life={life} view={view} /> },
    { term: 'Échéances', description: <Calendar life={life} /> },
    { term: 'Confiance', description: <Confidence life={life} /> },
    { term: 'Indicateurs', description: <Measures count={view.evaluation.count} /> },
    { term: 'Points d’étape', description: <Updates life={life} /> },
  ]
  return items.filter((item) => item !== null)
}

function Alerts({ alerts }: { alerts: readonly string[] }) {
  return (
    <ul className="text-alert">
      {alerts.map((alert) => (
        <li key={alert} className="whitespace-pre-line">
          {alert}
        </li>
      ))}
    </ul>
  )
}

function Facts({ life: { counts, advance }, view: { action } }: { life: FicheLife; view: FicheView }) {
  return (
    <>
      {counts.total > 0 && <BarCell counts={counts} words={action} silent />}
      <p className="mt-1">{factWords(counts, action)}</p>
      {counts.total > 0 && (
        <>
          <p>
            Avancement{'\u00A0: '}
            {advance.value ?? <span className="text-grey">non renseigné</span>}
            {advance.value && advance.note && <span className="text-sm text-grey"> ({advance.note})</span>}
          </p>
          <WhyThisFigure why={advance.why} of={`: ${advance.label}`} />
        </>
      )}
    </>
  )
}

/** What the calendar says, then each late action: since when, and what was last said of it. */
function Calendar({ life: { counts, late } }: { life: FicheLife }) {
  return (
    <>
      <p>{capitalize(calendarWords(counts) ?? 'rien à mener à terme')}</p>
      {late.length > 0 && (
        <ul className="mt-1 border-t border-line text-sm">
          {late.map(({ id, title, endYear, status, said }) => (
            <li key={id} className="border-b border-line py-2 last:border-b-0 last:pb-0">
              <a href={`#action-${id}`}>{title}</a>
              <span className="block text-alert">
                En retard{'\u00A0'}: sa période s’est terminée le 31{'\u00A0'}décembre {endYear}
              </span>
              <span className="block text-grey">
                {said ? (
                  <>
                    Dite «{'\u00A0'}
                    {status}
                    {'\u00A0'}» par {said.memberName},{' '}
                    <a href={`#point-${said.updateId}`}>point du {formatDate(said.occurredOn)}</a>
                  </>
                ) : (
                  'Aucun point d’étape n’en a parlé'
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Confidence({ life: { judgement } }: { life: FicheLife }) {
  return (
    <>
      <ConfidenceMark confidence={judgement?.confidence ?? null} />
      {judgement && (
        <Note>
          Depuis le {formatDate(judgement.since)}, dit en dernier par{' '}
          <a href={`#point-${judgement.updateId}`}>{judgement.memberName}</a>
        </Note>
      )}
    </>
  )
}

function Measures({ count }: { count: number }) {
  if (count === 0) return <span className="text-grey">le document n’en donne pas</span>
  return (
    <>
      <span className="text-grey">non mesuré</span>{' '}
      <a href="#indicateurs">({counted(count, 'indicateur', 'indicateurs')})</a>
    </>
  )
}

function Updates({ life: { latest, due } }: { life: FicheLife }) {
  return (
    <>
      {latest ? (
        <p>
          Dernier{'\u00A0: '}
          <a href={`#point-${latest.id}`}>situation au {formatDate(latest.occurredOn)}</a>
        </p>
      ) : (
        <p className="text-grey">Aucun pour le moment</p>
      )}
      {due && <Note>{due}</Note>}
    </>
  )
}

function Note({ children }: { children: ReactNode }) {
  return <p className="text-sm text-grey">{children}</p>
}
