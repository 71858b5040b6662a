import { fold } from '#lib/shared/fold.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'

/** Somebody or something a field may name: the one label it is shown by, and all the wordings it answers to. */
export type Named = { id: string; label: string; wordings: (string | null)[] }

/** Whom a grid may name: people who can come in or are invited, and the directions and services. */
export type Directory = { members: Named[]; units: Named[] }

export type DirectoryRows = {
  members: { id: string; name: string; email: string | null; jobTitle: string | null }[]
  units: { id: string; name: string; acronym: string | null }[]
}

/** Why a name could not be read. `nearest` is the label that looks most like it; null: nothing looks like it. */
export type NameFault = { tag: 'unknown'; text: string; nearest: string | null } | { tag: 'ambiguous'; text: string }

/** What stands between two names of one field. */
export const NAME_SEPARATOR = ' ; '

/** Gives everybody a label of their own: name and function, with the address where two would read the same. */
export function directoryOf({ members, units }: DirectoryRows): Directory {
  const titled = members.map((member) => ({ ...member, title: labelOf(member.name, member.jobTitle) }))
  const shared = repeated(titled.map(({ title }) => title))
  return {
    members: titled.map(({ id, name, email, title }) => ({
      id,
      label: shared.has(title) && email ? labelOf(title, email) : title,
      wordings: [title, name, email],
    })),
    units: units.map(({ id, name, acronym }) => ({
      id,
      label: labelOf(name, null),
      wordings: [name, acronym],
    })),
  }
}

/** The labels of some ids, as a field shows them. An id that is nobody's is left out. */
export function namesOf(list: readonly Named[], ids: readonly string[]): string {
  return ids.flatMap((id) => list.find((named) => named.id === id)?.label ?? []).join(NAME_SEPARATOR)
}

/** The ids that a field names, each once, or the first name that cannot be read. An empty field names nobody. */
export function readNames(list: readonly Named[], text: string): Result<string[], NameFault> {
  const ids = new Set<string>()
  for (const part of text.split(/[;\n]/)) {
    if (tidy(part) === '') continue
    const found = findNamed(list, part)
    if (!found.ok) return found
    ids.add(found.value)
  }
  return ok([...ids])
}

/** Whom a text names: by label first, then by name, address or acronym, then by what stands before a comma. */
export function findNamed(list: readonly Named[], text: string): Result<string, NameFault> {
  const key = keyOf(text)
  const byLabel = list.filter(({ label }) => label === tidy(text))
  const byKey = (wanted: string) => list.filter((named) => keysOf(named).includes(wanted))
  const found = [byLabel, byKey(key), byKey(key.split(',')[0]?.trim() ?? '')].find(({ length }) => length > 0) ?? []
  const [only] = found
  if (only && found.length === 1) return ok(only.id)
  const shown = excerpt(text)
  if (only) return err({ tag: 'ambiguous', text: shown })
  return err({ tag: 'unknown', text: shown, nearest: nearestOf(list, text, keysOf)?.label ?? null })
}

/** The item that looks most like a text, by the pairs of letters they share; null when less than a third are. */
export function nearestOf<T extends object>(items: readonly T[], text: string, keys: (item: T) => string[]): T | null {
  const pairs = pairsOf(keyOf(text.slice(0, comparedLength)))
  let best: { item: T; likeness: number } | null = null
  for (const item of items) {
    const likeness = Math.max(0, ...pairsOfItem(item, keys).map((others) => likenessOf(pairs, others)))
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { item, likeness }
  }
  return best?.item ?? null
}

/** A text as people compare it: no case, no accents, any space a space. */
export function keyOf(text: string): string {
  return tidy(fold(text))
}

/** Spaces, whatever they are, become one; what cannot be printed goes. */
export function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
}

/** The beginning of what was typed, for a message. */
export function excerpt(text: string): string {
  const shown = tidy(text.slice(0, comparedLength))
  return shown.length > shownLength ? `${shown.slice(0, shownLength)}…` : shown
}

const shownLength = 120
const leastLikeness = 1 / 3

/** A longer text is nobody's name: what follows is not worth comparing. */
const comparedLength = 250

function labelOf(name: string, more: string | null): string {
  return tidy([name, more].filter(Boolean).join(', ').replaceAll(';', ','))
}

function repeated(texts: readonly string[]): Set<string> {
  const [seen, again] = [new Set<string>(), new Set<string>()]
  for (const text of texts) (seen.has(text) ? again : seen).add(text)
  return again
}

/** Worked out once, and when a name is read only: a grid that is shown needs none. */
function keysOf(named: Named): string[] {
  const made = knownKeys.get(named) ?? [
    ...new Set(named.wordings.flatMap((wording) => (wording ? keyOf(wording) : []))),
  ]
  knownKeys.set(named, made)
  return made
}

const knownKeys = new WeakMap<Named, string[]>()

/** Of an address what stands before the @: all those of a department end alike. */
function pairsOf(key: string): Set<string> {
  const padded = ` ${key.replace(/@\S*/, '')} `
  return new Set(Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2)))
}

/** Worked out once: two thousand lines that name nobody are each compared with everybody. */
function pairsOfItem<T extends object>(item: T, keys: (item: T) => string[]): Set<string>[] {
  const made = knownPairs.get(item) ?? keys(item).map(pairsOf)
  knownPairs.set(item, made)
  return made
}

const knownPairs = new WeakMap<object, Set<string>[]>()

function likenessOf(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length
  return (2 * common) / (one.size + other.size)
}
