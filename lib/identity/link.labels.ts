import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { CommonError } from '#lib/shared/form-state.ts'
import { typographic } from '#lib/shared/text.ts'
import type { LinkUseError } from './link.rules.ts'
import { passwordRule } from './password.rules.ts'
import { signInErrorMessage } from './sign-in.labels.ts'

/** What a person reads when a link could not be used as they asked. */
export function linkErrorMessage(error: LinkUseError | CommonError, providerName: string): string {
  return typographic(wordsFor(error, providerName))
}

function wordsFor(error: LinkUseError | CommonError, providerName: string): string {
  switch (error.tag) {
    case 'linkUnusable':
      return 'Ce lien n’est plus utilisable\u00A0: il a déjà servi, ou plus de 48 heures ont passé. Demandez-en un autre.'
    case 'weakPassword':
      return `Ce mot de passe est trop facile à deviner. ${passwordRule}`
    case 'wrongPassword':
      return 'Ce mot de passe n’est pas celui de votre compte Schéma vivant.'
    case 'hasOwnSignIn':
      return `Votre compte se connecte avec ${providerName}\u00A0: connectez-vous d’abord ainsi, puis ouvrez ce lien de nouveau.`
    case 'throttled':
      return signInErrorMessage(`throttled:${error.minutes}`, providerName)
    default:
      return commonErrorMessage(error)
  }
}
