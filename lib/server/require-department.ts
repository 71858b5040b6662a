import type { DepartmentContext } from './doors.ts'
import { readSession } from './session.ts'

/** The only maker of a department's context: the slug of the address and the session of the cookie. Null: signed out. */
export async function requireDepartment(slug: string): Promise<DepartmentContext | null> {
  const session = await readSession()
  return session && { slug, ...session }
}
