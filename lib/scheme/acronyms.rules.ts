/** An acronym with what it stands for in this scheme; one may have several meanings. */
export type Acronym = { acronym: string; meanings: string[] }

/** A text cut at its acronyms: plain words, or an acronym to explain. */
export type TextPiece = string | Acronym

/** A glossary made ready to read texts with. */
export type AcronymReader = { pattern: RegExp | null; acronyms: ReadonlyMap<string, Acronym> }

/** Prepares a glossary once for all the texts of a page. Among acronyms that begin alike the longest is found first. */
export function acronymReader(entries: readonly { acronym: string; label: string }[]): AcronymReader {
  const acronyms = new Map<string, Acronym>()
  for (const { acronym, label } of entries) {
    const known = acronyms.get(acronym)
    if (known) known.meanings.push(label)
    else if (acronym.trim() !== '') acronyms.set(acronym, { acronym, meanings: [label] })
  }
  const longestFirst = [...acronyms.keys()].sort((a, b) => b.length - a.length)
  const pattern =
    longestFirst.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
      : null
  return { pattern, acronyms }
}

/**
 * Cuts a text at the acronyms that are whole words of it and not in `seen` yet, and adds them there: an acronym is
 * explained the first time it comes in a section. Joined again, the pieces are the text, letter for letter.
 */
export function explain(text: string, { pattern, acronyms }: AcronymReader, seen: Set<string>): TextPiece[] {
  if (!pattern) return text === '' ? [] : [text]
  const pieces: TextPiece[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const acronym = acronyms.get(found)
    if (!acronym || seen.has(found)) continue
    seen.add(found)
    if (index > from) pieces.push(text.slice(from, index))
    pieces.push(acronym)
    from = index + found.length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

/** A word as a pattern that means itself: an acronym may hold dots, slashes, anything. */
function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
