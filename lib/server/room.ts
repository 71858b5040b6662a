import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { maySomewhere } from '#lib/access/access.rules.ts'
import type { Access } from '#lib/access/access.ts'
import type { Permission } from '#lib/access/permissions.ts'
import { type DepartmentDb, readDepartment } from './doors.ts'
import { requireDepartment } from './require-department.ts'

/**
 * What every signed-in page does first: session, department, right, then its one read-only transaction.
 * No session leads to sign-in and back; no department, no right, or a null read is a 404.
 */
export async function readRoom<T>(
  slug: string,
  permission: Permission,
  read: (db: DepartmentDb) => Promise<T | null>,
): Promise<{ access: Access; value: T }> {
  const context = await requireDepartment(slug)
  if (!context) return signIn()
  const entered = await readDepartment(context, async (db) =>
    maySomewhere(db.access, permission) ? await read(db) : null,
  )
  if (entered.tag === 'signedOut') return signIn()
  if (entered.tag === 'notFound' || entered.value === null) notFound()
  return { access: entered.access, value: entered.value as T }
}

async function signIn(): Promise<never> {
  // proxy.ts writes the address of the page in this header: a server component does not know it.
  const address = (await headers()).get('x-address') ?? '/'
  redirect(`/connexion?retour=${encodeURIComponent(address)}`)
}
