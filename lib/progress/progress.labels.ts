import type { Words } from '#lib/scheme/scheme.labels.ts'
import type { ProgressError, Situation } from './progress.rules.ts'

/** What the lead reads when an update could not be accepted. */
export function progressErrorMessage(error: ProgressError): string {
  switch (error.tag) {
    case 'nothingSaid':
      return 'Dites où en est la fiche, changez l’état d’une action ou écrivez ce qui a été fait. Si rien n’a changé, «\u00A0Rien de nouveau\u00A0» suffit.'
    case 'noNews':
      return 'Changez l’état d’une action ou écrivez ce qui a été fait. Si rien n’a changé, vous n’avez rien à envoyer.'
    case 'dayOutOfRange':
      return 'La date doit se situer dans les douze derniers mois et ne pas dépasser aujourd’hui.'
    case 'schemeNotActive':
      return 'Ce schéma n’est pas en vigueur\u00A0: ses fiches ne reçoivent pas encore de point d’étape.'
    case 'conflict':
      return 'Une autre personne a donné un point d’étape entre-temps, qui dit autre chose. Vérifiez ce qui est signalé, puis envoyez de nouveau\u00A0: votre saisie est conservée.'
  }
}

/** Who speaks, and by what right: "Noémie Crayon, pilote d’action" speaks of their actions alone. */
export function authorOf({ memberName, actionsOnly }: { memberName: string; actionsOnly: boolean }): string {
  return actionsOnly ? `${memberName}, pilote d’action` : memberName
}

/** What one is asked to give of a fiche: its update, or news of the actions one pilots. */
export function giveLabel(actionsOnly: boolean, { many }: Words): string {
  return actionsOnly ? `Donner des nouvelles de vos ${many}` : 'Donner un point d’étape'
}

/** Names of the form's fields that speak of one action: what is wanted, and what the lead was looking at. */
export const statusField = (actionId: string) => `status.${actionId}`
export const progressField = (actionId: string) => `progress.${actionId}`
export const seenField = (actionId: string) => `seen.${actionId}`
/** What the lead was looking at in a carried field. */
export const seenCarriedField = (field: string) => `seenCarried.${field}`

/** A situation as the form carries it: "inProgress 40", "done". */
export function situationText({ status, progress }: Situation): string {
  return progress === null ? status : `${status} ${progress}`
}
