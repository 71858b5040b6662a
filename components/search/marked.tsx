import type { Piece } from '#lib/search/highlight.presenter.ts'
import { typographic } from '#lib/shared/text.ts'

/** A text with what was looked for marked: pieces of text, never HTML. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) =>
    piece.mark ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no name but their place
      <mark key={index} className="bg-accent-wash font-semibold text-ink underline decoration-accent decoration-2">
        {piece.text}
      </mark>
    ) : (
      typographic(piece.text)
    ),
  )
}
