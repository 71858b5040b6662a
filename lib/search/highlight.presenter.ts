import { fold } from '#lib/shared/fold.ts'

/** A piece of a text; `mark` is what was looked for. */
export type Piece = { text: string; mark: boolean }

const WORD = /[\p{L}\p{N}]+/gu
const AROUND = 90

/** Cuts a text at the words that begin as one of the stems does, accents and case apart. */
export function highlight(text: string, stems: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isFound(word, stems)) continue
    if (index > from) pieces.push({ text: text.slice(from, index), mark: false })
    pieces.push({ text: word, mark: true })
    from = index + word.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), mark: false })
  return pieces
}

/**
 * The passage of a long text around the first word found, cut between words; null when the text holds none. The words
 * as they were typed come before others of their family: "aidants" before "aide". Lines, each an item of its own, are
 * told apart by a dot where no stop does it.
 */
export function passage(text: string, stems: readonly string[], typed: readonly string[] = []): Piece[] | null {
  const words = [...text.matchAll(WORD)]
  const found =
    words.find(({ 0: word }) => typed.includes(fold(word))) ?? words.find(({ 0: word }) => isFound(word, stems))
  if (!found) return null
  const from = text.lastIndexOf(' ', Math.max(0, found.index - AROUND)) + 1
  const end = found.index + found[0].length
  const stop = text.indexOf(' ', end + 2 * AROUND)
  const kept = text
    .slice(from, stop === -1 ? undefined : stop)
    .trim()
    .replace(/([.!?…:;])?\s*\n\s*/g, (_, end) => (end ? `${end} ` : ' · '))
    .replace(/\s+/g, ' ')
  return highlight(`${from > 0 ? '… ' : ''}${kept}${stop === -1 ? '' : ' …'}`, stems)
}

/** Whether a text holds one of the words that were looked for. */
export function isMarked(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.mark)
}

/** A stem of one or two letters (an "RS", a number) must be the whole word. */
function isFound(word: string, stems: readonly string[]): boolean {
  const folded = fold(word)
  return stems.some((stem) => (stem.length < 3 ? folded === stem : folded.startsWith(stem)))
}
