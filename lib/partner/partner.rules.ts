import { NATIONAL_ACRONYMS } from './national-acronyms.rules.ts'
import { fold, spells, tellingWords } from './partner-words.rules.ts'

/** What is known of the department before its labels are read. `synonyms` are reviewed by a person: misspellings, old names. */
export type PartnerContext = {
  departmentCode: string
  departmentName: string
  glossary: readonly Definition[]
  synonyms?: readonly (readonly [string, string])[]
}

export type DirectoryEntry = { key: string; name: string; aliases: string[] }

type Definition = { acronym: string; label: string }

/**
 * Groups raw labels into one entry a body. A label may occur several times: the most used wording names the entry, and
 * the others are its aliases. The order of the labels changes nothing.
 */
export function buildDirectory(labels: readonly string[], context: PartnerContext): DirectoryEntry[] {
  const keyOf = partnerKeys(context, labels)
  const wordings = new Map<string, Map<string, number>>()
  for (const label of labels) {
    const key = keyOf(label)
    const counts = wordings.get(key) ?? new Map<string, number>()
    wordings.set(key, counts.set(label, (counts.get(label) ?? 0) + 1))
  }
  return [...wordings].sort(([left], [right]) => compare(left, right)).map(([key, counts]) => entryOf(key, counts))
}

/**
 * The function that gives a label its matching key: two labels with one key are one body. It keeps apart whatever it is
 * not sure of; two entries for one body are mended by a person, two bodies in one entry are not.
 */
export function partnerKeys(context: PartnerContext, labels: readonly string[] = []): (label: string) => string {
  const plain = (text: string) => plainKey(text, context)
  const learned = labels.flatMap((label) => definitionIn(label) ?? [])
  const representative = equivalences(context, learned, plain)
  return (label) => {
    return representative(plain(definitionIn(label)?.acronym ?? label))
  }
}

/** Reduced until nothing more can be, so that a key is its own key. */
function plainKey(label: string, context: PartnerContext): string {
  const key = reduce(label, context)
  return key === label ? key : plainKey(key, context)
}

function reduce(label: string, { departmentCode, departmentName }: PartnerContext): string {
  const attached = new RegExp(`(?<=\\p{Lu}{2})${departmentCode}(?![\\p{L}\\p{N}])`, 'gu')
  const words = tellingWords(label.replace(attached, ''))
  const suffix = [[fold(departmentCode)], tellingWords(departmentName)].find((candidate) => endsWith(words, candidate))
  return words.slice(0, words.length - (suffix?.length ?? 0)).join(' ') || label.trim().toLowerCase()
}

function endsWith(words: string[], suffix: string[]): boolean {
  return words.length > suffix.length && suffix.every((word, index) => words.at(index - suffix.length) === word)
}

/** `Agence régionale de santé (ARS)` and `DAC 86 (dispositif d'appui à la coordination)` define; `DDETS (PDALHPD)` does not. */
function definitionIn(label: string): Definition | undefined {
  const [, before, within] = label.match(/^(.*\S)\s*\(([^()]+)\)[\s.,;]*$/su) ?? []
  if (before === undefined || within === undefined) return undefined
  if (isAcronym(within) && spells(within, before)) return { acronym: within, label: before }
  const acronym = withoutArticle(before).replace(/\s+\d{2,3}$/, '')
  return isAcronym(acronym) && spells(acronym, within) ? { acronym, label: within } : undefined
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u.test(text)
}

/**
 * Acronym and expansion stand for one another. The department's glossary comes first, then what its labels define, then
 * the national list; an acronym defined in two ways joins nothing.
 */
function equivalences(
  { glossary, synonyms = [] }: PartnerContext,
  learned: Definition[],
  plain: (text: string) => string,
): (key: string) => string {
  const representatives = new Map<string, string>()
  const representative = (key: string): string => {
    const next = representatives.get(key)
    return next === undefined ? key : representative(next)
  }
  const join = (left: string, right: string) => {
    const [kept, joined] = [representative(left), representative(right)].sort(compareByLength)
    if (kept !== undefined && joined !== undefined && kept !== joined) representatives.set(joined, kept)
  }
  const known = new Set<string>()
  for (const source of [glossary, learned, NATIONAL_ACRONYMS]) {
    const expansions = Map.groupBy(source, ({ acronym }) => plain(acronym))
    for (const [acronym, definitions] of expansions) {
      const keys = new Set(definitions.map(({ label }) => plain(label)))
      const [only] = keys
      if (!known.has(acronym) && keys.size === 1 && only !== undefined) join(acronym, only)
      known.add(acronym)
    }
  }
  for (const [left, right] of synonyms) join(plain(left), plain(right))
  return representative
}

function entryOf(key: string, counts: Map<string, number>): DirectoryEntry {
  const labels = [...counts.keys()]
  const used = (label: string) => counts.get(label) ?? 0
  const usedInAnyCase = (label: string) =>
    labels.filter((other) => bareWording(other) === bareWording(label)).reduce((sum, other) => sum + used(other), 0)
  const [best] = labels.sort(
    (left, right) =>
      Number(definitionIn(right) !== undefined) - Number(definitionIn(left) !== undefined) ||
      usedInAnyCase(right) - usedInAnyCase(left) ||
      bareWording(right).length - bareWording(left).length ||
      used(right) - used(left) ||
      Number(startsWithCapital(right)) - Number(startsWithCapital(left)) ||
      compareByLength(left, right),
  )
  const name = displayName(best ?? key, labels)
  return { key, name, aliases: labels.filter((label) => label !== name).sort(compare) }
}

function bareWording(label: string): string {
  return fold(withoutArticle(label)).replace(/[\s.,;:]+$/u, '')
}

function startsWithCapital(label: string): boolean {
  return /^\p{Lu}/u.test(withoutArticle(label))
}

/**
 * The wording from its noun on: « la CAF » gives CAF, « associations... » gives Associations. « La poste » keeps an
 * article that no wording goes without: it belongs to the name.
 */
function displayName(label: string, labels: string[]): string {
  const isPartOfName = /^L[ae]\s/.test(label) && labels.every((other) => /^l[ae]\s/i.test(other))
  const bare = isPartOfName ? label : withoutArticle(label)
  const name = bare.replace(/[\s.,;:]+$/u, '') || label
  return /^\p{Ll}\p{Lu}/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1)
}

function withoutArticle(label: string): string {
  return label.replace(/^(cf\.?\s+)?((les|la|le|des|du)\s+|[ld]['’]\s*)?/iu, '')
}

function compareByLength(left: string, right: string): number {
  return left.length - right.length || compare(left, right)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
