import type { ReactNode } from 'react'
import { RichList, RichText } from '#components/scheme/rich-text.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { PlainText } from '#components/ui/prose.tsx'
import type { FicheSectionId } from '#lib/fiche/fiche.labels.ts'
import type { FicheView } from '#lib/fiche/fiche.presenter.ts'
import type { Said } from '#lib/fiche/fiche-standing.presenter.ts'
import { typographic } from '#lib/shared/text.ts'
import { FicheActions } from './fiche-actions.tsx'
import { FicheEvaluation } from './fiche-evaluation.tsx'
import { FicheLinks, FichePartners, FichePlans } from './fiche-relations.tsx'

/** What follow-up adds to the document: the history, the objectives as assessed, who last said what of an action. */
type Lived = { history: ReactNode; objectives: ReactNode; said: ReadonlyMap<string, Said> | undefined }

/** What each section shows. Which of them a fiche has, and in which order, is the presenter's to say. */
export function ficheContent(
  slug: string,
  view: FicheView,
  { history, objectives, said }: Lived,
): Record<FicheSectionId, ReactNode> {
  return {
    contexte: view.context && (
      <p className="max-w-text">
        <RichText pieces={view.context} />
      </p>
    ),
    constats: <RichList items={view.findings} />,
    objectifs: objectives ?? <RichList items={view.objectives} />,
    resultats: <RichList items={view.expectedResults} />,
    actions:
      view.actionCount === 0 ? (
        <p className="text-grey">Le document ne détaille aucune {view.action.one}.</p>
      ) : (
        <FicheActions groups={view.groups} words={view.action} said={said} />
      ),
    indicateurs: <FicheEvaluation {...view.evaluation} />,
    beneficiaires: <RichList items={view.beneficiaries} />,
    partenaires: <FichePartners slug={slug} sides={view.partners} />,
    moyens: (
      <DefinitionList
        items={view.resources.map(({ kind, label, text }) => ({
          key: kind,
          term: label,
          description: <RichText pieces={text} />,
        }))}
      />
    ),
    territoires: <RichList items={view.territories} />,
    participation: <RichList items={view.participation} />,
    liens: (
      <FicheLinks slug={slug} ficheSingular={view.ficheSingular} links={view.ficheLinks} linkedFrom={view.linkedFrom} />
    ),
    plans: <FichePlans slug={slug} plans={view.planLinks} />,
    'points-d-etape': history,
    sigles: <Acronyms acronyms={view.acronyms} />,
    lecture: <ReadingNotes view={view} />,
  }
}

function Acronyms({ acronyms }: { acronyms: FicheView['acronyms'] }) {
  return (
    <dl className="gap-x-10 text-sm sm:columns-2">
      {acronyms.map(({ acronym, meanings }) => (
        <div key={acronym} className="flex break-inside-avoid gap-3 py-1">
          <dt className="w-20 flex-none font-semibold">{acronym}</dt>
          <dd>{typographic(meanings.join(' ; '))}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Ours, not the document's: how it was read, and where it stands in it. */
function ReadingNotes({ view: { notes, source } }: { view: FicheView }) {
  return (
    <div className="text-sm text-grey">
      <p className="max-w-text">
        Les intitulés sont ceux du document&nbsp;; le contexte et les constats sont résumés.
        {source && ` Source\u00A0: ${source} de la version texte du document publié.`}
      </p>
      {notes && (
        <div className="mt-2">
          <PlainText text={notes} />
        </div>
      )}
    </div>
  )
}
