import { formatNumber } from './numbers.ts'

/**
 * Non-breaking space: before : ; ? ! and %, inside French quotation marks, between groups of digits, between a count and
 * its word. The narrow one is 2 px wide in our typefaces, and would look forgotten.
 */
export const NBSP = '\u00A0'

/** The word that goes with a count. In French 0 and 1 are singular, and so is 1.5. */
export function plural(count: number, one: string, many: string): string {
  return Math.abs(count) < 2 ? one : many
}

/** A count with its word, held together by a non-breaking space: "1 234 actions". */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${NBSP}${plural(count, one, many)}`
}

/** Same as `counted`, but says "aucune action" rather than "0 action". */
export function countedOrNone(count: number, one: string, many: string, none: string): string {
  return count === 0 ? none : counted(count, one, many)
}

/** "a, b et c". Empty items are left out. */
export function joinFrench(items: readonly string[], lastSeparator = ' et '): string {
  const kept = items.filter((item) => item.trim() !== '')
  const last = kept.at(-1) ?? ''
  return kept.length < 2 ? last : `${kept.slice(0, -1).join(', ')}${lastSeparator}${last}`
}

/**
 * Makes the spaces of a French text non-breaking where a line must not break. Only spaces that are already there
 * change: official wording is shown as it was adopted, letter for letter.
 */
export function typographic(text: string): string {
  if (!MAY_BREAK_WRONGLY.test(text)) return text
  return text
    .replace(/ (?=[:;?!»%€])/g, NBSP)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, `$1${NBSP}`)
    .replace(/(?<=\b[nN]°) /g, NBSP)
}

/** One look, for a page sets hundreds of texts: most have none of what the four rules above search for. */
const MAY_BREAK_WRONGLY = / [:;?!»%€]|[«°] |\d \d/

/** First letter in upper case, the rest untouched ("état" becomes "État"). */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
