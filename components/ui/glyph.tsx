import { classes } from './classes.ts'

export type GlyphName =
  | 'disc'
  | 'half'
  | 'ring'
  | 'infinity'
  | 'diamond'
  | 'cross'
  | 'triangle'
  | 'check'
  | 'square'
  | 'info'
  | 'search'

type GlyphProps = { name: GlyphName; className?: string }

/**
 * A shape that stands beside a word, never alone. Drawn rather than typed: our typefaces have none of these
 * characters, and a fallback font would set each at another size.
 */
export function Glyph({ name, className }: GlyphProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className={classes('glyph', className)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      {PATHS[name]}
    </svg>
  )
}

const PATHS: Record<GlyphName, React.ReactNode> = {
  disc: <circle cx="6" cy="6" r="5.25" fill="currentColor" />,
  half: (
    <>
      <circle cx="6" cy="6" r="5.25" />
      <path d="M6 .75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" stroke="none" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="5.25" />,
  infinity: (
    <path d="M6 6C4.9 4.4 4.1 3.6 3 3.6a2.4 2.4 0 0 0 0 4.8C4.1 8.4 4.9 7.6 6 6s1.9-2.4 3-2.4a2.4 2.4 0 0 1 0 4.8C7.9 8.4 7.1 7.6 6 6z" />
  ),
  diamond: <path d="M6 .9 11.1 6 6 11.1.9 6z" />,
  cross: <path d="m1.5 1.5 9 9m0-9-9 9" strokeWidth="1.9" />,
  triangle: <path d="M6 1 11.5 10.75H.5z" fill="currentColor" strokeLinejoin="round" strokeWidth="1" />,
  check: <path d="m1 6.5 3.4 3.5L11 2.2" strokeWidth="1.9" />,
  square: <path d="M1.5 1.5h9v9h-9z" fill="currentColor" />,
  search: <path d="M7.5 7.5 11 11M8.5 4.75a3.75 3.75 0 1 1-7.5 0 3.75 3.75 0 0 1 7.5 0z" strokeWidth="1.2" />,
  info: (
    <>
      <circle cx="6" cy="6" r="5.25" strokeWidth="1.1" />
      <path d="M6 5.2v3.8M6 2.8v1.3" strokeWidth="1.4" />
    </>
  ),
}
