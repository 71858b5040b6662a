import { Link } from './link.tsx'

export type Crumb = { label: string; href?: string }

/** Where the page stands, from the widest to the nearest. Official labels wrap; none is cut. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  if (items.length === 0) return null
  return (
    <nav aria-label="Fil d’Ariane" className="max-w-[52rem] text-sm text-grey">
      <ol>
        {items.map((item, index) => (
          <li key={`${item.href ?? ''}${item.label}`} className="inline">
            {index > 0 && (
              <span aria-hidden="true" className="mx-2">
                ›
              </span>
            )}
            {item.href ? (
              <Link href={item.href} className="decoration-line hover:text-ink">
                {item.label}
              </Link>
            ) : (
              item.label
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
