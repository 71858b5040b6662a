/** What can be found, in the order a reader looks for it. */
export const SEARCH_KINDS = ['node', 'fiche', 'action', 'indicator', 'partner', 'plan'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** A search made safe: what PostgreSQL is asked, whatever was typed. */
export type Search = {
  /** What was typed, cleaned: shown back, and given to `websearch_to_tsquery`. */
  text: string
  /** The words alone, to mark them in what is found. */
  words: string
  /** The one word that was typed, to put before its derivatives what holds it as it is: "CAF" before "cafés". */
  single: string | null
  /**
   * The words with the last one as the beginning of a word, each for `to_tsquery`; null when it would say less. The last
   * is not reduced to its stem: "logement" begins no "logiciel".
   */
  start: { before: string; last: string } | null
  /** The code that is asked for: "1.2", "projet 5". */
  code: string | null
  /** More was typed than is looked for. */
  shortened: boolean
}

const LONGEST = 200
/** One letter begins too many words to mean any. */
const SHORTEST_START = 2
const SHORTEST_LOOSENED = 6
const WORD = /[\p{L}\p{N}]+/gu
const CODE = /^(?:\p{L}+(?:\s+action)?\s+)?(?:n\s*°\s*)?(\d+[a-z]?(?:[.-]\d+[a-z]?)*)$/iu

/** Reads the words of an address; null when there is nothing to look for. */
export function readSearch(raw: string | string[] | undefined): Search | null {
  const typed = cleaned(Array.isArray(raw) ? (raw[0] ?? '') : (raw ?? ''))
  const text = shorten(typed)
  const words = text.match(WORD) ?? []
  if (words.length === 0) return null
  return {
    text,
    words: words.filter((word) => word.toLowerCase() !== 'or').join(' '),
    single: words.length === 1 ? (words[0] ?? null) : null,
    start: startOf(text, words),
    code: CODE.exec(text)?.[1] ?? null,
    shortened: text !== typed,
  }
}

/**
 * The same search, its last word cut: for when nothing was found, because a word was begun past its stem ("numériq")
 * or ends badly. Null when too little would be left of it.
 */
export function loosen({ words }: Search): Search | null {
  const all = words.split(' ')
  const last = all.at(-1) ?? ''
  if (last.length < SHORTEST_LOOSENED) return null
  const text = [...all.slice(0, -1), last.slice(0, -2)].join(' ')
  return { text, words: text, single: null, start: startOf(text, text.split(' ')), code: null, shortened: false }
}

/** The kind named in an address, or null for all of them. */
export function chosenKind(raw: string | string[] | undefined): SearchKind | null {
  return SEARCH_KINDS.find((kind) => KIND_WORDS[kind] === raw) ?? null
}

/** The word of a kind in an address. */
export const KIND_WORDS: Record<SearchKind, string> = {
  node: 'parties',
  fiche: 'fiches',
  action: 'actions',
  indicator: 'indicateurs',
  partner: 'partenaires',
  plan: 'plans',
}

/** A page number of an address: a whole number from 1 to 100, else the first page. */
export function chosenPage(raw: string | string[] | undefined): number {
  const page = typeof raw === 'string' && /^\d{1,3}$/.test(raw) ? Number(raw) : 1
  return Math.min(100, Math.max(1, page))
}

/** No control character reaches PostgreSQL; apostrophes are of one kind; a dash before a word excludes nothing. */
function cleaned(text: string): string {
  return text
    .slice(0, 20_000)
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFD]/gu, ' ')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/(^|\s)[-!]+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Cut at a word's end. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\uFFFD/g, '')
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut
}

/** Quotes and "or" have a meaning of their own that this would undo. Letters and digits alone: nothing to escape. */
function startOf(text: string, words: readonly string[]): Search['start'] {
  const last = words.at(-1) ?? ''
  if (last.length < SHORTEST_START || text.includes('"') || / or /i.test(text)) return null
  return { before: words.slice(0, -1).join(' & '), last: `${last}:*` }
}
