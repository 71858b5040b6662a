'use client'

import { usePathname } from 'next/navigation'
import { classes } from '#components/ui/classes.ts'
import { Link } from '#components/ui/link.tsx'

/** One room. Without `current`, the address of the page decides. */
export type NavItem = { href: string; label: string; current?: boolean; count?: number }

/**
 * The rooms, as a line of words or as a column. It reads the address in the browser because a layout is not rendered
 * again when one goes from page to page.
 */
export function NavList({ items, direction }: { items: readonly NavItem[]; direction: 'row' | 'column' }) {
  const pathname = usePathname()
  const current = currentHref(items, pathname)
  return (
    <ul className={direction === 'row' ? 'flex flex-wrap gap-x-7' : 'divide-y divide-line'}>
      {items.map((item) => (
        <li key={item.href}>
          <Link
            href={item.href}
            aria-current={item.href === current ? (item.href === pathname ? 'page' : 'true') : undefined}
            className={classes(LINK, direction === 'row' ? ROW : COLUMN)}
          >
            {item.label}
            {item.count ? <span className="ml-1.5 text-sm tabular-nums">({item.count})</span> : null}
          </Link>
        </li>
      ))}
    </ul>
  )
}

const LINK = 'block no-underline hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink'
const ROW = 'border-b-3 border-transparent pt-2 pb-1.5 text-grey hover:border-line aria-[current]:border-accent'
const COLUMN = 'py-3 pl-3 border-l-3 border-transparent aria-[current]:border-accent'

/** The item said to be current, else the longest address that begins this page's address. */
function currentHref(items: readonly NavItem[], pathname: string): string | undefined {
  const said = items.find((item) => item.current)
  if (said) return said.href
  const holding = items.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
  return holding.sort((a, b) => b.href.length - a.href.length)[0]?.href
}
