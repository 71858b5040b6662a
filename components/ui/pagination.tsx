import { Link } from './link.tsx'

type PaginationProps = {
  page: number
  pageCount: number
  hrefFor: (page: number) => string
  /** What is being paged, for those who hear it: "Pages des résultats". */
  label?: string
}

/** Previous, where one is, next. Nothing at all when everything fits on one page. */
export function Pagination({ page, pageCount, hrefFor, label = 'Pages' }: PaginationProps) {
  if (pageCount < 2) return null
  return (
    <nav
      aria-label={label}
      className="mt-6 flex flex-wrap items-center justify-between gap-x-6 border-t border-ink pt-2"
    >
      <Step href={page > 1 ? hrefFor(page - 1) : null} words="Page précédente" rel="prev" />
      <p className="text-grey tabular-nums max-sm:order-first max-sm:w-full">
        Page {page} sur {pageCount}
      </p>
      <Step href={page < pageCount ? hrefFor(page + 1) : null} words="Page suivante" rel="next" />
    </nav>
  )
}

function Step({ href, words, rel }: { href: string | null; words: string; rel: 'prev' | 'next' }) {
  const text = rel === 'prev' ? `← ${words}` : `${words} →`
  if (href === null) return <span className="py-2.5 text-grey invisible max-sm:hidden">{text}</span>
  return (
    <Link href={href} rel={rel} className="inline-block py-2.5 text-accent">
      {text}
    </Link>
  )
}
