import { counted, typographic } from '#lib/shared/text.ts'

/** What a person reads when a sign-in failed. `code` is what next-auth puts in the address: ours, its own, or anything. */
export function signInErrorMessage(code: string, providerName: string): string {
  return typographic(wordsFor(code, providerName))
}

function wordsFor(code: string, providerName: string): string {
  const [kind, detail = ''] = code.split(':')
  switch (kind) {
    case 'CredentialsSignin':
      return 'L’adresse ou le mot de passe est incorrect.'
    case 'throttled':
      return `Trop d’essais infructueux sur cette adresse. Réessayez ${waitWords(detail)}.`
    case 'unknownAccount':
      return 'Aucun compte n’est ouvert ici pour votre adresse. Demandez une invitation à la coordination du schéma.'
    case 'emailNotVerified':
      return `La connexion avec ${providerName} n’a pas confirmé votre adresse électronique\u00A0: demandez à votre service informatique de la faire vérifier.`
    case 'OAuthSignin':
    case 'OAuthCallback':
    case 'Callback':
      return `La connexion avec ${providerName} n’a pas abouti. Recommencez\u00A0; si cela se reproduit, prévenez votre service informatique.`
    case 'network':
      return 'Le serveur ne répond pas. Vérifiez votre connexion, puis recommencez\u00A0: votre saisie est conservée.'
    case 'unexpected':
      return /^[\da-f-]{36}$/.test(detail)
        ? `Une erreur inattendue s’est produite. Référence à transmettre\u00A0: ${detail}`
        : 'Une erreur inattendue s’est produite. Recommencez dans un instant.'
    default:
      return 'La connexion n’a pas abouti. Recommencez.'
  }
}

/** "dans 3 minutes", "dans 24 heures". The number comes from an address: anything else is ignored. */
function waitWords(minutes: string): string {
  if (!/^\d{1,5}$/.test(minutes)) return 'plus tard'
  const count = Number(minutes)
  return `dans ${count < 120 ? counted(count, 'minute', 'minutes') : counted(Math.ceil(count / 60), 'heure', 'heures')}`
}
