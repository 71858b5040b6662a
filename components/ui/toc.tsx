export type TocItem = { href: string; label: string; count?: number; children?: readonly TocItem[] }

/** What a long page holds. In the margin column it follows the reader. */
export function Toc({ items, label = 'Sur cette page' }: { items: readonly TocItem[]; label?: string }) {
  return (
    <nav aria-label={label} className="text-sm lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
      <p aria-hidden="true" className="pb-1 font-semibold">
        {label}
      </p>
      <TocList items={items} />
    </nav>
  )
}

function TocList({ items }: { items: readonly TocItem[] }) {
  return (
    <ul className="border-l border-line">
      {items.map((item) => (
        <li key={item.href}>
          <a
            href={item.href}
            className="-ml-px block border-l border-transparent py-1.5 pl-3 leading-snug no-underline hover:border-accent hover:text-accent"
          >
            {item.label}
            {item.count !== undefined && <span className="text-grey tabular-nums"> ({item.count})</span>}
          </a>
          {item.children && item.children.length > 0 && (
            <div className="pl-3">
              <TocList items={item.children} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
