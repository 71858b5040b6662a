/** The words of a partner's label, reduced to what makes two wordings one body. */

const EMPTY_WORDS = new Set(['l', 'le', 'la', 'les', 'un', 'une', 'd', 'de', 'du', 'des', 'a', 'au', 'aux'])

/** Below five letters a final s is more often part of an acronym (CCAS, CPTS) than a plural. */
const SHORTEST_PLURAL = 5

/** Without accents, ligatures nor capitals. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}

/** Every word, articles included: `L'ARS de Drôme` gives l, ars, de, drome. */
export function allWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/**
 * The words that tell: singular, without articles, without `cf.` before or `etc.` after. Around « et » order says nothing:
 * « services de l'Etat et du Département » is « services du Département et de l'Etat ».
 */
export function tellingWords(text: string): string[] {
  const words = allWords(text).map(singular)
  const telling = words.filter((word) => !EMPTY_WORDS.has(word) && word !== 'et')
  if (telling.length === 0) return words
  if (words.includes('et')) telling.sort()
  while (telling.length > 1 && telling[0] === 'cf') telling.shift()
  while (telling.length > 1 && telling.at(-1) === 'etc') telling.pop()
  return telling
}

/** True of « ARS » for « Agence régionale de santé »: initials in order, from the first telling word to the last. */
export function spells(acronym: string, text: string): boolean {
  const letters = fold(acronym).replace(/[^a-z]/g, '')
  const words = allWords(text)
  const telling = words.filter((word) => !EMPTY_WORDS.has(word))
  if (letters.length < 2 || telling.length < 2) return false
  if (letters[0] !== telling[0]?.[0] || letters.at(-1) !== telling.at(-1)?.[0]) return false
  let found = 0
  for (const word of words) if (word[0] === letters[found]) found++
  return found >= letters.length
}

function singular(word: string): string {
  let current = word
  for (;;) {
    const next = singularOnce(current)
    if (next === current) return current
    current = next
  }
}

function singularOnce(word: string): string {
  if (word.length < SHORTEST_PLURAL) return word
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`
  return /[sx]$/.test(word) ? word.slice(0, -1) : word
}
