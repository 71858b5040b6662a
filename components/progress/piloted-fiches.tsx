import { StatusMark } from '#components/charts/status-mark.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Link } from '#components/ui/link.tsx'
import { isLate } from '#lib/progress/counts.rules.ts'
import { codedTitle } from '#lib/progress/links.presenter.ts'
import type { PilotedAction, PilotedFiche } from '#lib/progress/piloted.queries.ts'
import { type CivilDate, relativeDay } from '#lib/shared/dates.ts'
import { typographic } from '#lib/shared/text.ts'

type Props = { department: string; fiches: PilotedFiche[]; today: CivilDate }

/** The actions a person pilots in the fiches of others, fiche by fiche, and the way to say where they are. */
export function PilotedFiches({ department, fiches, today }: Props) {
  return (
    <ul className="border-t border-line">
      {fiches.map((fiche) => (
        <li
          key={fiche.id}
          className="grid items-start gap-x-8 gap-y-4 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div>
            <Link href={`/${department}/fiches/${fiche.id}`} className="font-semibold">
              {typographic(codedTitle(fiche))}
            </Link>
            <p className="mt-0.5 text-sm text-grey">
              {fiche.givenOn
                ? `Vos dernières nouvelles ${relativeDay(fiche.givenOn, today)}`
                : 'Pas encore de nouvelles de votre part'}
              {fiche.drafted && <span className="ml-4 text-ink">Brouillon commencé</span>}
            </p>
            <ul className="mt-3 max-w-text space-y-3">
              {fiche.actions.map((action) => (
                <ActionLine key={action.id} action={action} today={today} />
              ))}
            </ul>
          </div>
          <LinkButton
            variant="secondary"
            href={`/${department}/fiches/${fiche.id}/point-d-etape`}
            className="justify-self-start"
          >
            {fiche.drafted ? 'Reprendre le brouillon' : 'Donner des nouvelles'}
            <span className="sr-only"> : {fiche.title}</span>
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}

function ActionLine({ action, today }: { action: PilotedAction; today: CivilDate }) {
  return (
    <li className="border-l border-line pl-3">
      {typographic(codedTitle(action))}
      <div className="text-sm">
        <StatusMark status={action.status} late={isLate(action, today)} />
      </div>
    </li>
  )
}
