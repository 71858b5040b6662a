'use client'

import type { CSSProperties, ReactNode } from 'react'
import { Menu } from '#components/ui/menu.tsx'
import { SkipLink } from '#components/ui/skip-link.tsx'
import { DemonstrationBanner } from './demonstration-banner.tsx'
import { DepartmentName, type ShellDepartment } from './department-name.tsx'
import { Footer } from './footer.tsx'
import { NavList } from './nav-list.tsx'
import type { NavEntry } from './rooms.presenter.ts'
import { SearchForm } from './search-form.tsx'
import { type ShellUser, type SignOut, UserMenu } from './user-menu.tsx'

export type DepartmentShellProps = {
  department: ShellDepartment
  /** The other departments this person may enter: with none, the name is a plain link. */
  otherDepartments?: readonly { name: string; href: string }[]
  schemeTitle: string | null
  /** Checked for contrast before it comes here; null keeps ours. */
  accent?: string | null
  nav: readonly NavEntry[]
  search: { action: string; query?: string }
  user: ShellUser
  signOut: SignOut
  demonstration?: boolean
  children: ReactNode
}

/** The frame of the signed-in rooms of a department, in its name and its colour. */
export function DepartmentShell(props: DepartmentShellProps) {
  const { department, otherDepartments = [], schemeTitle, accent, nav, search, user, signOut, children } = props
  return (
    <div className="flex min-h-dvh flex-col" style={accent ? ({ '--accent': accent } as CSSProperties) : undefined}>
      <SkipLink />
      <header className="border-t-4 border-accent">
        {props.demonstration && <DemonstrationBanner />}
        <div className="border-b border-line">
          <div className="page grid grid-cols-[auto_1fr_auto] items-center gap-x-6 gap-y-2 pt-3 pb-3 lg:grid-cols-[1fr_18rem_auto] lg:pb-1">
            <DepartmentName department={department} others={otherDepartments} schemeTitle={schemeTitle} />
            <PhoneRooms items={nav} />
            <SearchForm {...search} className="order-4 col-span-2 lg:order-2 lg:col-span-1" />
            <UserMenu user={user} signOut={signOut} />
          </div>
          <nav aria-label="Rubriques" className="page hidden lg:block">
            <NavList items={nav} direction="row" />
          </nav>
        </div>
      </header>
      <main id="contenu" tabIndex={-1} className="page w-full grow pt-8 outline-none">
        {children}
      </main>
      <Footer />
    </div>
  )
}

/** On a phone the rooms fold behind a word, on the line of the search. */
function PhoneRooms({ items }: { items: readonly NavEntry[] }) {
  return (
    <Menu
      label={<span className="font-semibold">Rubriques</span>}
      className="order-3 lg:hidden print-hidden"
      panelClassName="w-[calc(100vw-2rem)] max-w-80"
    >
      <nav aria-label="Rubriques du menu">
        <NavList items={items} direction="column" />
      </nav>
    </Menu>
  )
}
