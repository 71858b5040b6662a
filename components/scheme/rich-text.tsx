import { Fragment } from 'react'
import { Term } from '#components/ui/term.tsx'
import type { TextPiece } from '#lib/scheme/acronyms.rules.ts'
import { typographic } from '#lib/shared/text.ts'

/** Paper shows the official text alone: the meanings stand in the list of acronyms at its end. */
const ON_PAPER = 'print:[&_.term-note]:hidden!'

/** An official text, its acronyms explained where they stand. */
export function RichText({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no name but their place
      <Fragment key={index}>{typographic(piece)}</Fragment>
    ) : (
      <span key={piece.acronym} className={ON_PAPER}>
        <Term short={piece.acronym} long={piece.meanings.join('\u00A0; ')} />
      </span>
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
