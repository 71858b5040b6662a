import { joinFrench, NBSP } from '#lib/shared/text.ts'
import type { ObjectivesError } from './objective.rules.ts'

/** What the lead reads when the assessment of the objectives could not be accepted. */
export function objectivesErrorMessage(error: ObjectivesError): string {
  switch (error.tag) {
    case 'nothingChanged':
      return 'Rien ne diffère de ce qui est déjà enregistré\u00A0: changez au moins une réponse.'
    case 'schemeNotActive':
      return 'Ce schéma n’est pas en vigueur\u00A0: ses objectifs ne sont pas encore évalués.'
    case 'assessedMeanwhile':
      return `Une autre personne vient de se prononcer autrement\u00A0: ${joinFrench(error.labels.map((label) => `«${NBSP}${label}${NBSP}»`))}. Ouvrez de nouveau cette page dans un autre onglet pour lire sa réponse\u00A0; votre saisie est conservée ici.`
  }
}

/** Names of the form's fields that carry one objective: the answer, what shows it, the assessment that was shown. */
export const outcomeField = (objectiveId: string) => `outcome.${objectiveId}`
export const evidenceField = (objectiveId: string) => `evidence.${objectiveId}`
export const seenAssessmentField = (objectiveId: string) => `assessed.${objectiveId}`
