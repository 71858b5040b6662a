import { fold } from '#lib/shared/fold.ts'
import { counted, joinFrench, typographic } from '#lib/shared/text.ts'

type Entry = { name: string; aliases: string[]; fiches: number }

/** How a directory is sorted: by name, or by the number of fiches. */
export type PartnerOrder = 'nom' | 'fiches'

/** The order named in an address; by name unless it says otherwise. */
export function chosenOrder(raw: string | string[] | undefined): PartnerOrder {
  return raw === 'fiches' ? 'fiches' : 'nom'
}

/** What is typed to narrow the directory, cleaned; empty when nothing is. */
export function chosenFilter(raw: string | string[] | undefined): string {
  const typed = Array.isArray(raw) ? (raw[0] ?? '') : (raw ?? '')
  return typed
    .slice(0, 100)
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFD]/gu, ' ')
    .trim()
}

/** The entries that hold every word of the filter in their name or one of their wordings, accents and case apart. */
export function filterPartners<E extends Entry>(entries: readonly E[], filter: string): E[] {
  const words = fold(filter)
    .split(/[\s']+/)
    .filter(Boolean)
  return entries.filter((entry) => {
    const names = [entry.name, ...entry.aliases].map(fold)
    return words.every((word) => names.some((name) => name.includes(word)))
  })
}

/** Entries come by name; by number of fiches, the busiest first, names keep their order among equals. */
export function sortPartners<E extends Entry>(entries: readonly E[], order: PartnerOrder): readonly E[] {
  return order === 'nom' ? entries : entries.toSorted((one, other) => other.fiches - one.fiches)
}

/** The wordings that are not the name itself with another article or other capitals. */
export function otherNames(entry: { name: string; aliases: readonly string[] }): string[] {
  const seen = new Set([bare(entry.name)])
  return entry.aliases.filter((alias) => {
    const key = bare(alias)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What a partner does on a fiche and what it is called there; null when both go without saying. */
export function partSentence(
  fiche: { leads: boolean; sides: readonly string[]; wordings: readonly string[] },
  name: string,
): string | null {
  const called = fiche.wordings.filter((wording) => wording !== name).map((wording) => typographic(`« ${wording} »`))
  const part = partOf(fiche)
  if (called.length === 0) return part
  return `${part ?? 'Partenaire'}, sous l’appellation ${joinFrench(called)}`
}

function partOf({ leads, sides }: { leads: boolean; sides: readonly string[] }): string | null {
  if (leads) return 'Pilote'
  if (sides.includes('internal')) return 'Partenaire interne'
  return sides.includes('external') ? 'Partenaire externe' : null
}

/** "117 partenaires", or "12 partenaires sur 117" when some are filtered out. */
export function partnersSentence(shown: number, total: number): string {
  const all = counted(total, 'partenaire', 'partenaires')
  return shown === total ? all : `${counted(shown, 'partenaire', 'partenaires')} sur ${total}`
}

function bare(name: string): string {
  return fold(name)
    .replace(/^(?:les|le|la|l'|des|du|de la|de l')\s*/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/s\b/g, '')
    .trim()
}
