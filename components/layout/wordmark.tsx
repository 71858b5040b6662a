import { Link } from '#components/ui/link.tsx'

/**
 * Our mark: a trunk that is the tick of the progress bar, and branches that are its three states: done, in progress,
 * to come.
 */
export function Mark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={className} fill="currentColor">
      <path d="M11 1h2v22h-2z" />
      <path d="M13 4h10v4H13z" />
      <path d="M1 10h1v4H1zm2 0h1v4H3zm2 0h1v4H5zm2 0h1v4H7zm2 0h1v4H9z" />
      <path d="M13 16h7v4h-7v-1h6v-2h-6z" />
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
