import type { ReactNode } from 'react'
import { rolesOf } from '#lib/access/access.rules.ts'
import type { Access } from '#lib/access/access.ts'
import { ROLE_LABELS } from '#lib/access/role.labels.ts'
import { readableAccent } from '#lib/shared/colour.ts'
import { DepartmentShell } from './department-shell.tsx'
import { navigationOf, type RoomName } from './rooms.presenter.ts'

type RoomProps = {
  /** Who is here, as `readRoom` answers. */
  access: Access
  /** The room of the menu this page belongs to. */
  current: RoomName
  /** What the page is, for the line that signs it on paper. */
  title: string
  /** What was searched, on the page of results. */
  query?: string
  children: ReactNode
}

/** Any signed-in page: the department's shell, filled from what the person is and may do. */
export function Room({ access, current, title, query, children }: RoomProps) {
  const { department } = access
  return (
    <DepartmentShell
      department={{ name: department.name, href: `/${department.slug}` }}
      otherDepartments={access.departments
        .filter(({ slug }) => slug !== department.slug)
        .map(({ slug, name }) => ({ name, href: `/${slug}` }))}
      schemeTitle={access.scheme?.title ?? null}
      accent={readableAccent(department.accentColour)}
      nav={navigationOf(access, current)}
      search={{ action: `/${department.slug}/recherche`, query }}
      user={{ name: access.member.name, roles: [...rolesOf(access)].map((role) => ROLE_LABELS[role]) }}
      signOut="/deconnexion"
      demonstration={access.isDemonstration}
    >
      {children}
      <p className="mt-10 hidden border-t border-line pt-2 text-xs text-grey print:block">
        {department.name}, {title}. Imprimé depuis Schéma vivant.
      </p>
    </DepartmentShell>
  )
}
