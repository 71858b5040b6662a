import { typographic } from '#lib/shared/text.ts'

/** Bounds what a form may have the server hash. */
const longest = 200

/** The rule, in the words of the form. */
export const passwordRule = typographic(
  'Au moins 12 caractères avec majuscules, minuscules, chiffres et signes\u00A0; ou 14 caractères sans signe\u00A0; ou une phrase de 7 mots différents.',
)

/**
 * Whether a password is hard enough to guess by itself: the three examples of 80 bits given by the CNIL (délibération
 * n° 2022-100 du 21 juillet 2022, mot de passe seul). Nothing is asked to be changed from time to time: it says not to.
 */
export function isStrongPassword(password: string): boolean {
  const length = [...password].length
  if (length > longest) return false
  const letters = /\p{Lu}/u.test(password) && /\p{Ll}/u.test(password)
  const digits = /\p{Nd}/u.test(password)
  const signs = /[^\p{L}\p{N}\s]/u.test(password)
  return (letters && digits && length >= (signs ? 12 : 14)) || isPhrase(password)
}

function isPhrase(password: string): boolean {
  const words = password.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  return new Set(words).size >= 7 && words.join('').length >= 20
}
