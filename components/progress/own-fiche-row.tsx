import { ConfidenceMark } from '#components/charts/confidence-mark.tsx'
import { ProgressBar } from '#components/charts/progress-bar.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Link } from '#components/ui/link.tsx'
import { doneWords } from '#lib/progress/counts.labels.ts'
import { barOf, countActions } from '#lib/progress/counts.rules.ts'
import type { OwnFiche } from '#lib/progress/progress.queries.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { type CivilDate, relativeDay } from '#lib/shared/dates.ts'
import { typographic } from '#lib/shared/text.ts'
import { NothingNewButton } from './nothing-new.tsx'

type Props = {
  department: string
  fiche: OwnFiche
  /** What the scheme calls an action. */
  words: Words
  today: CivilDate
  /** Owed, or not owed but open to news, or already given for this period. */
  state: 'owed' | 'open' | 'given'
}

/** One fiche of a lead: what it is, how long it has been without news, and the two ways to give some. */
export function OwnFicheRow({ department, fiche, words, today, state }: Props) {
  const counts = countActions(fiche.actions, today)
  return (
    <li className="grid items-center gap-x-8 gap-y-3 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_11rem] lg:grid-cols-[minmax(0,1fr)_11rem_auto]">
      <div>
        <Link href={`/${department}/fiches/${fiche.id}`} className="font-semibold">
          {fiche.code && <span>{fiche.code} </span>}
          {typographic(fiche.title)}
        </Link>
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-grey">
          <span>
            {fiche.givenOn
              ? `Dernier point d’étape ${relativeDay(fiche.givenOn, today)}`
              : 'Aucun point d’étape pour le moment'}
          </span>
          {fiche.confidence && <ConfidenceMark confidence={fiche.confidence} />}
          {fiche.drafted && <span className="text-ink">Brouillon commencé</span>}
        </p>
      </div>
      <div>
        <p className="mb-1 text-sm text-grey">{doneWords(counts, words)}</p>
        <ProgressBar {...barOf(counts)} />
      </div>
      <div className="grid gap-2 sm:grid-flow-col sm:justify-start md:col-span-2 lg:col-span-1">
        <LinkButton
          variant={state === 'owed' ? 'primary' : 'secondary'}
          href={`/${department}/fiches/${fiche.id}/point-d-etape`}
        >
          {fiche.drafted ? 'Reprendre le brouillon' : 'Mettre à jour'}
          <span className="sr-only"> : {fiche.title}</span>
        </LinkButton>
        {state !== 'given' && <NothingNewButton department={department} fiche={fiche} />}
      </div>
    </li>
  )
}
