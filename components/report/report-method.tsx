import { type Definition, DefinitionList } from '#components/ui/definition-list.tsx'
import type { ReportView } from '#lib/report/report.presenter.ts'
import { STORY_RULE } from '#lib/report/story.rules.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { capitalize, counted, joinFrench, NBSP, typographic } from '#lib/shared/text.ts'

/** Who said what, what is missing, and the rule of each figure: the same words as under the figures themselves. */
export function ReportMethod({ view }: { view: ReportView }) {
  const { figures } = view
  const rules: Definition[] = [...figures.commitments, ...figures.achieved, ...figures.watch, ...figures.next].map(
    ({ id, label, why }) => ({ key: id, term: capitalize(String(label)), description: typographic(why.formula) }),
  )
  return (
    <>
      <div className="max-w-text space-y-3">
        <p>
          Ce rapport est provisoire. Il décrit le schéma{' '}
          {view.underway ? `au ${formatDate(view.horizon)}` : `tel qu’il était à la fin de ${view.year}`}, à partir de{' '}
          {counted(view.updates, 'point d’étape qui porte', 'points d’étape qui portent')} sur {view.year}. Les points
          d’étape sont donnés par les personnes qui mènent les {view.fiche.many}
          {NBSP}; la hiérarchie ne les a pas encore validés.
        </p>
        <p>{missingSentence(view)}</p>
        <p>
          Les indicateurs ne sont pas encore mesurés dans Schéma vivant{NBSP}: aucun chiffre de ce rapport n’en vient.
          Rien n’y est estimé à partir du temps qui passe.
        </p>
        <p>{typographic(STORY_RULE)}</p>
        <p>
          L’avancement d’un élément de liste est la moyenne de ses {view.action.many} qui ont une valeur, en pourcentage
          entier{NBSP}: sa page en donne le détail.
        </p>
      </div>
      <div className="mt-6">
        <DefinitionList items={rules} />
      </div>
    </>
  )
}

/** What could not be known: "Il manque : ...". */
function missingSentence({ missing, fiche, action }: ReportView): string {
  const parts = [
    missing.unheard > 0 && `les nouvelles de ${counted(missing.unheard, fiche.one, fiche.many)}`,
    missing.withoutConfidence > 0 &&
      `la confiance de ${counted(missing.withoutConfidence, fiche.one, fiche.many)} qui ont un point d’étape`,
    missing.undatedActions > 0 && `une date de fin à ${counted(missing.undatedActions, action.one, action.many)}`,
    missing.notAssessed > 0 && `l’évaluation de ${counted(missing.notAssessed, 'objectif', 'objectifs')}`,
  ].filter((part) => part !== false)
  if (parts.length === 0) return 'Il ne manque aucune information que ce rapport aurait comptée.'
  return `Il manque ${joinFrench(parts)}. Ce qui manque n’est jamais compté pour zéro.`
}
