import { Fragment } from 'react'
import { Term } from '#components/ui/term.tsx'
import type { TextPiece } from '#lib/scheme/acronyms.rules.ts'
import { typographic } from '#lib/shared/text.ts'

/** An official text, its acronyms explained where they stand. */
export function RichText({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no name but their place
      <Fragment key={index}>{typographic(piece)}</Fragment>
    ) : (
      <Term key={piece.acronym} short={piece.acronym} long={piece.meanings.join(' ; ')} />
    ),
  )
}

/** Several of them, as the list they are; one alone is a paragraph. */
export function RichList({ items }: { items: readonly (readonly TextPiece[])[] }) {
  const [only] = items
  if (items.length === 1 && only) {
    return (
      <p className="max-w-text">
        <RichText pieces={only} />
      </p>
    )
  }
  return (
    <div className="prose">
      <ul>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one list have no name but their place
          <li key={index}>
            <RichText pieces={item} />
          </li>
        ))}
      </ul>
    </div>
  )
}
