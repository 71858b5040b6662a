import { fold } from '#lib/shared/fold.ts'

type Entry = { acronym: string; meanings: string[] }

export type GlossaryLetter = { letter: string; id: string; entries: Entry[] }

/** Acronyms by their first letter, accents apart; what begins with no letter goes under "0-9". */
export function byLetter(entries: readonly Entry[]): GlossaryLetter[] {
  const letters = Map.groupBy(entries, (entry) => letterOf(entry.acronym))
  return [...letters].map(([letter, found]) => ({ letter, id: `lettre-${letter.toLowerCase()}`, entries: found }))
}

function letterOf(acronym: string): string {
  const first = fold(acronym.charAt(0)).charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '0-9'
}
