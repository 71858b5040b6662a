import { Link } from './link.tsx'

export type Tab = { href: string; label: string; current?: boolean; count?: number }

/** The faces of one thing, each with an address of its own. Links, not a widget: back, reload and print all work. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className="block border-b-3 border-transparent pt-2 pb-1.5 text-grey no-underline hover:border-line hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {item.label}
              {item.count !== undefined && <span className="ml-1.5 text-sm tabular-nums">({item.count})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
