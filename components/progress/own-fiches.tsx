import { ProgressBar } from '#components/charts/progress-bar.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { doneWords } from '#lib/progress/counts.labels.ts'
import { barOf, countActions } from '#lib/progress/counts.rules.ts'
import type { OwnFiche } from '#lib/progress/progress.queries.ts'
import { type CivilDate, relativeDay } from '#lib/shared/dates.ts'
import { typographic } from '#lib/shared/text.ts'

type Props = { department: string; fiches: OwnFiche[]; today: CivilDate }

/** The fiches a lead answers for, those without news for longest first, each one step from its form. */
export function OwnFiches({ department, fiches, today }: Props) {
  if (fiches.length === 0)
    return (
      <EmptyState title="Aucune fiche ne vous est confiée">
        La coordination du schéma vous désigne sur une fiche ; elle apparaît alors ici.
      </EmptyState>
    )
  return (
    <ul className="border-t border-line">
      {fiches.map((fiche) => (
        <li
          key={fiche.id}
          className="grid items-center gap-x-8 gap-y-3 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_12rem_auto]"
        >
          <div>
            <Link href={`/${department}/fiches/${fiche.id}`} className="font-semibold">
              {fiche.code && <span>{fiche.code} </span>}
              {typographic(fiche.title)}
            </Link>
            <p className="text-sm text-grey">
              {fiche.lastUpdateOn
                ? `Dernier point d’étape ${relativeDay(fiche.lastUpdateOn, today)}`
                : 'Aucun point d’étape pour le moment'}
            </p>
          </div>
          <div>
            <FicheBar fiche={fiche} today={today} />
          </div>
          <LinkButton variant="secondary" href={`/${department}/fiches/${fiche.id}/point-d-etape`}>
            Mettre à jour
            <span className="sr-only"> : {fiche.title}</span>
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}

function FicheBar({ fiche, today }: { fiche: OwnFiche; today: CivilDate }) {
  const counts = countActions(fiche.actions, today)
  return (
    <>
      <p className="mb-1 text-sm text-grey">{doneWords(counts, { one: 'action', many: 'actions' })}</p>
      <ProgressBar {...barOf(counts)} />
    </>
  )
}
