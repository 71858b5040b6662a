import type { ProgressError } from './progress.rules.ts'

/** What the lead reads when an update could not be accepted. */
export function progressErrorMessage(error: ProgressError): string {
  switch (error.tag) {
    case 'nothingSaid':
      return 'Changez l’état d’au moins une action ou écrivez ce qui a été fait.'
    case 'dayOutOfRange':
      return 'La date doit se situer dans les douze derniers mois et ne pas dépasser aujourd’hui.'
    case 'schemeNotActive':
      return 'Ce schéma n’est pas en vigueur : ses fiches ne reçoivent pas encore de point d’étape.'
    case 'conflict':
      return 'Une autre personne vient de changer l’état des actions signalées ci-dessous. Vérifiez-les, puis envoyez de nouveau : votre saisie est conservée.'
  }
}

/** Names of the form's fields that carry one action's status: what is wanted, and what the lead was looking at. */
export const statusField = (actionId: string) => `status.${actionId}`
export const seenField = (actionId: string) => `seen.${actionId}`
