'use client'

import { usePathname } from 'next/navigation'
import { classes } from '#components/ui/classes.ts'
import { Link } from '#components/ui/link.tsx'
import { Menu } from '#components/ui/menu.tsx'
import type { NavEntry, NavItem } from './rooms.presenter.ts'

type Direction = 'row' | 'column'

/**
 * The rooms, as a line of words or as a column. In a line, a group of rooms folds behind its name; in a column, it stands
 * under it. It reads the address in the browser, so that a page that says nothing of its room is marked too.
 */
export function NavList({ items, direction }: { items: readonly NavEntry[]; direction: Direction }) {
  const pathname = usePathname()
  const current = currentHref(
    items.flatMap((entry) => ('items' in entry ? entry.items : [entry])),
    pathname,
  )
  const link = (item: NavItem, as: Direction) => (
    <li key={item.href}>
      <Link
        href={item.href}
        aria-current={item.href === current ? (item.href === pathname ? 'page' : 'true') : undefined}
        className={classes(LINK, as === 'row' ? ROW : COLUMN)}
      >
        {item.label}
      </Link>
    </li>
  )
  return (
    <ul className={direction === 'row' ? 'flex flex-wrap gap-x-7' : 'divide-y divide-line'}>
      {items.map((entry) => {
        if (!('items' in entry)) return link(entry, direction)
        const rooms = <ul className="divide-y divide-line">{entry.items.map((item) => link(item, 'column'))}</ul>
        return (
          <li key={entry.label}>
            {direction === 'row' ? (
              <Menu label={<GroupName entry={entry} current={current} />} summaryClassName="min-h-0">
                {rooms}
              </Menu>
            ) : (
              <>
                <p className="pt-4 pb-1 pl-3 text-sm font-semibold text-grey">{entry.label}</p>
                {rooms}
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The name of a group; when one stands in one of its rooms, it says which. */
function GroupName({
  entry,
  current,
}: {
  entry: Extract<NavEntry, { items: NavItem[] }>
  current: string | undefined
}) {
  const here = entry.items.find(({ href }) => href === current)
  return (
    <span className={classes(ROW, here && 'border-accent! font-semibold text-ink!')}>
      {entry.label}
      {here && <span className="font-normal text-grey">&nbsp;: {here.label}</span>}
    </span>
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
