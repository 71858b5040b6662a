import { Link } from '#components/ui/link.tsx'

/**
 * Our mark: a tree whose branches are the three states of the progress bar, done at the foot, in progress, to come at
 * the top, and whose trunk is the bar's tick.
 */
export function Mark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={className} fill="currentColor">
      <path d="M7 3h3v1.2H8.200v2.6H10V8H7zm7 0h3v5h-3V6.800h1.8V4.200H14z" />
      <path d="M4 10h2v5H4zm4 0h2v5H8zm6 0h2v5h-2zm4 0h2v5h-2z" />
      <path d="M1 17h9v5H1zm13 0h9v5h-9z" />
      <path d="M11 0h2v24h-2z" />
    </svg>
  )
}

/** The name of the product, beside its mark. */
export function Wordmark({ href = '/' }: { href?: string }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center gap-2.5 no-underline">
      <Mark className="size-7 text-accent" />
      <span className="font-serif text-lg font-semibold tracking-tight">Schéma vivant</span>
    </Link>
  )
}
