import { maySomewhere } from '#lib/access/access.rules.ts'
import type { Access } from '#lib/access/access.ts'
import type { Permission } from '#lib/access/permissions.ts'
import { type DepartmentDb, readDepartment } from './doors.ts'
import { requireDepartment } from './require-department.ts'

/** What was read in another department of the same person, and who they are there. */
export type Elsewhere<T> = { access: Access; value: T }

/**
 * Reads the same thing in each other department of the person, one door after the other once the room's own is closed.
 * A department where they lack the right, or have just lost the membership, is left out.
 */
export async function readElsewhere<T>(
  { department, departments }: Access,
  permission: Permission,
  read: (db: DepartmentDb) => Promise<T>,
): Promise<Elsewhere<T>[]> {
  const found: Elsewhere<T>[] = []
  for (const { slug } of departments.filter((one) => one.slug !== department.slug)) {
    const context = await requireDepartment(slug)
    const entered =
      context &&
      (await readDepartment(context, async (db) =>
        maySomewhere(db.access, permission) ? { read: await read(db) } : null,
      ))
    if (entered?.tag === 'entered' && entered.value) found.push({ access: entered.access, value: entered.value.read })
  }
  return found
}
