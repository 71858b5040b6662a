import { OutcomeMark } from '#components/charts/outcome-mark.tsx'
import { RichText } from '#components/scheme/rich-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FicheView } from '#lib/fiche/fiche.presenter.ts'
import type { AssessedObjective } from '#lib/progress/objective.queries.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { typographic } from '#lib/shared/text.ts'

type FicheObjectivesProps = {
  labels: FicheView['objectives']
  /** In the same order as the labels. */
  objectives: readonly AssessedObjective[]
  year: number
  /** Where they are assessed, for who may. */
  assessHref: string | null
  /** They have just been assessed. */
  saved: boolean
}

/** The objectives as the document writes them, each with what was said of it for the year, and what shows it. */
export function FicheObjectives({ labels, objectives, year, assessHref, saved }: FicheObjectivesProps) {
  return (
    <>
      {saved && (
        <div className="mb-6">
          <Notice tone="success" title="Votre évaluation est enregistrée">
            Les objectifs du schéma en tiennent compte.
          </Notice>
        </div>
      )}
      <ol className="border-t border-line">
        {objectives.map(({ id, label, assessment }, index) => (
          <li
            key={id}
            id={`objectif-${id}`}
            className="scroll-mt-6 gap-x-8 border-b border-line py-3 md:grid md:grid-cols-[minmax(0,1fr)_11rem]"
          >
            <div className="max-w-text">
              <RichText pieces={labels[index] ?? [label]} />
              {assessment?.evidence && (
                <p className="mt-1 text-sm whitespace-pre-line text-grey">{typographic(assessment.evidence)}</p>
              )}
            </div>
            <div className="mt-1 text-sm md:mt-0.5">
              <OutcomeMark outcome={assessment?.outcome ?? null} />
              {assessment && (
                <span className="block text-grey">
                  {assessment.memberName}, le {formatDate(assessment.recordedOn)}
                </span>
              )}
            </div>
          </li>
        ))}
      </ol>
      {assessHref && (
        <p className="mt-3 text-sm print-hidden">
          <Link href={assessHref} className="text-accent">
            Évaluer les objectifs de {year}
          </Link>
        </p>
      )}
    </>
  )
}
