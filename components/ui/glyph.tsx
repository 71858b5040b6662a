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
      className={classes('inline-block size-[0.72em] flex-none align-[-0.02em]', className)}
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
    <path d="M6 6C4.9 4.4 4.1 3.6 3 3.6a2.4 2.4 0 0 0 0 4.8C4.1 8.400 4.9 7.600 6 6s1.900-2.400 3-2.400a2.400 2.400 0 0 1 0 4.800C7.900 8.400 7.100 7.600 6 6z" />
  ),
  diamond: <path d="M6 .9 11.100 6 6 11.100.9 6z" />,
  cross: <path d="m1.500 1.500 9 9m0-9-9 9" strokeWidth="1.900" />,
  triangle: <path d="M6 1 11.500 10.750H.5z" fill="currentColor" strokeLinejoin="round" strokeWidth="1" />,
  check: <path d="m1 6.500 3.400 3.500L11 2.200" strokeWidth="1.900" />,
  square: <path d="M1.500 1.500h9v9h-9z" fill="currentColor" />,
  search: (
    <path d="M7.500 7.500 11 11M8.500 4.750a3.750 3.750 0 1 1-7.500 0 3.750 3.750 0 0 1 7.500 0z" strokeWidth="1.200" />
  ),
  info: <path d="M6 5.200v5.600M6 1.200v2" strokeWidth="2" />,
}
