import { fold } from '#lib/shared/fold.ts'
import { highlight, isMarked, type Piece, passage } from './highlight.presenter.ts'
import { SEARCH_KINDS, type SearchKind } from './search.rules.ts'

type Found = {
  kind: SearchKind
  id: string
  title: string
  body: string
  code: string | null
  level: string | null
  fiche: { id: string; code: string | null; title: string } | null
}
type Answer<F> = { counts: Partial<Record<SearchKind, number>>; found: readonly F[]; stems: readonly string[] }

/** One thing found, ready to be shown: where it leads, its words marked, and why it was found when its title does not say. */
export type Hit<F> = F & { href: string; titlePieces: Piece[]; why: Piece[] | null }
export type HitGroup<F> = { kind: SearchKind; count: number; hits: Hit<F>[] }

/** A few of each kind when all are asked for; a page of one kind. */
export const FEW = 5
export const PAGE = 25

/** The rows to read: the first few of every kind, or one page of one. */
export function sliceOf(kind: SearchKind | null, page: number) {
  return kind === null ? { kind, first: 1, last: FEW } : { kind, first: (page - 1) * PAGE + 1, last: page * PAGE }
}

/** What was found, by kind, in the order a reader looks for it; kinds without anything are left out. */
export function groupHits<F extends Found>(answer: Answer<F>, department: string, words: string): HitGroup<F>[] {
  const typed = fold(words).split(' ')
  return SEARCH_KINDS.flatMap((kind) => {
    const hits = answer.found
      .filter((found) => found.kind === kind)
      .map((found) => hitOf(found, answer.stems, typed, department))
    return hits.length > 0 ? [{ kind, count: answer.counts[kind] ?? hits.length, hits }] : []
  })
}

/** How many things were found, all kinds together. */
export function totalFound(counts: Partial<Record<SearchKind, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function hitOf<F extends Found>(found: F, stems: readonly string[], typed: string[], department: string): Hit<F> {
  const titlePieces = highlight(found.title, stems)
  const why = isMarked(titlePieces) ? null : passage(found.body, stems, typed)
  return { ...found, href: `/${department}${pathOf(found)}`, titlePieces, why }
}

function pathOf({ kind, id, fiche }: Found): string {
  const paths: Record<SearchKind, string> = {
    node: `/schema/${id}`,
    fiche: `/fiches/${id}`,
    action: `/fiches/${fiche?.id}#action-${id}`,
    indicator: `/fiches/${fiche?.id}#indicateur-${id}`,
    partner: `/partenaires/${id}`,
    plan: `/plans#plan-${id}`,
  }
  return paths[kind]
}
