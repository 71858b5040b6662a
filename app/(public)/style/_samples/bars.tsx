import { ProgressBar } from '#components/charts/progress-bar.tsx'
import { StatusMark } from '#components/charts/status-mark.tsx'
import { Figure, FigureRow } from '#components/ui/figure.tsx'
import { ACTION_STATUSES } from '#lib/action/action-status.labels.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { Sample } from './sample.tsx'

const BARS = [
  { name: 'en retard', counts: { done: 3, inProgress: 2, total: 8, due: 4, late: 1 } },
  { name: 'en avance', counts: { done: 5, inProgress: 1, total: 8, due: 3, late: 0 } },
  { name: 'rien de commencé', counts: { done: 0, inProgress: 0, total: 10, due: 2, late: 2 } },
  { name: 'tout réalisé', counts: { done: 6, inProgress: 0, total: 6, due: 6, late: 0 } },
  { name: 'calendrier non défini', counts: { done: 1, inProgress: 6, total: 9, due: null } },
  { name: 'rien d’échu', counts: { done: 0, inProgress: 4, total: 4, due: 0 } },
  { name: 'aucune action', counts: { done: 0, inProgress: 0, total: 0, due: null } },
  { name: 'un schéma entier', counts: { done: 61, inProgress: 80, total: 208, due: 76, late: 15 } },
]

/** The signature, the statuses, the big figures. */
export function BarSamples() {
  return (
    <>
      <Sample name="Barre des actions : petite, et pleine largeur avec ses mots">
        <ul>
          {BARS.map((bar) => (
            <li
              key={bar.name}
              className="grid items-baseline gap-x-6 border-t border-line py-3 sm:grid-cols-[10rem_6rem_1fr]"
            >
              <span className="text-sm text-grey">{bar.name}</span>
              <ProgressBar {...bar.counts} className="w-24" words="none" />
              <ProgressBar {...bar.counts} words="below" />
            </li>
          ))}
        </ul>
      </Sample>
      <Sample name="États d’une action">
        <ul className="grid gap-2 sm:grid-cols-2">
          {ACTION_STATUSES.map((status) => (
            <li key={status}>
              <StatusMark status={status} late={status === 'notBegun' || status === 'inProgress'} />
            </li>
          ))}
          <li>
            <StatusMark status="done" gender="masculine" />
          </li>
        </ul>
      </Sample>
      <Sample name="Grands chiffres">
        <FigureRow>
          <Figure value="61" label="actions réalisées" note="sur 208 actions comptées" />
          <Figure value="83" unit="%" label="objectifs atteints" note="bilan publié par le Département, 2024" />
          <Figure value={formatNumber(1234.5)} unit="places" label="à créer ou à transformer" />
          <Figure value={null} label="taux de participation" note="aucune mesure depuis 2025" />
        </FigureRow>
      </Sample>
    </>
  )
}
