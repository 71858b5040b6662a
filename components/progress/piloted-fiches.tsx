import { StatusMark } from '#components/charts/status-mark.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Link } from '#components/ui/link.tsx'
import { isLate } from '#lib/progress/counts.rules.ts'
import { codedTitle } from '#lib/progress/links.presenter.ts'
import type { PilotedFiche } from '#lib/progress/piloted.queries.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { type CivilDate, relativeDay } from '#lib/shared/dates.ts'
import { typographic } from '#lib/shared/text.ts'

type Props = { department: string; fiches: PilotedFiche[]; words: Words; today: CivilDate }

/** The actions a person pilots in the fiches of others, fiche by fiche, and the way to say where they are. */
export function PilotedFiches({ department, fiches, words, today }: Props) {
  if (fiches.length === 0) return null
  return (
    <section className="mt-12" aria-labelledby={`pilote-${department}`}>
      <h2 id={`pilote-${department}`} className="text-xl">
        Les {words.many} que vous pilotez
      </h2>
      <p className="mt-1 mb-4 max-w-text text-grey">
        Dites-en des nouvelles quand elles avancent&nbsp;: le point d’étape de la fiche reste à la personne qui la
        conduit.
      </p>
      <ul className="border-t border-line">
        {fiches.map((fiche) => (
          <li
            key={fiche.id}
            className="grid items-start gap-x-8 gap-y-3 border-b border-line py-5 lg:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div>
              <ul className="space-y-1">
                {fiche.actions.map((action) => (
                  <li key={action.id}>
                    <span className="font-semibold">{typographic(codedTitle(action))}</span>
                    <StatusMark status={action.status} late={isLate(action, today)} className="ml-3 text-sm" />
                  </li>
                ))}
              </ul>
              <p className="mt-1 text-sm text-grey">
                Dans <Link href={`/${department}/fiches/${fiche.id}`}>{typographic(codedTitle(fiche))}</Link>
              </p>
              <p className="text-sm text-grey">
                {fiche.givenOn
                  ? `Vos dernières nouvelles ${relativeDay(fiche.givenOn, today)}`
                  : 'Vous n’en avez pas encore donné de nouvelles'}
              </p>
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
    </section>
  )
}
