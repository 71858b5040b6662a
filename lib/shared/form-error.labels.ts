import type { CommonError } from './form-state.ts'

/** What the user reads when a form could not be accepted for a reason that is not in its fields. */
export function commonErrorMessage(error: CommonError): string {
  switch (error.tag) {
    case 'signedOut':
      return 'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis envoyez de nouveau\u00A0: votre saisie est conservée ici.'
    case 'notFound':
      return 'Cet élément n’existe pas ou ne vous est pas accessible. Rien n’a été enregistré.'
    case 'unexpected':
      return `Une erreur inattendue s’est produite. Rien n’a été enregistré. Référence à transmettre\u00A0: ${error.id}`
  }
}
