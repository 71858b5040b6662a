import { encode } from 'next-auth/jwt'
import { type Random, seeded } from '../random.ts'
import type { Department, Person } from './census.ts'
import type { MeasuredPage } from './routes.ts'

/** One request to come: the address and the cookie of who asks. */
export type Visit = { path: string; cookie: string }

/** What signs the cookies of the bench, and checks them. */
export const sessionKey = 'bench-0123456789-bench-0123456789'

/** Draws visits to a page: a department, someone in it, something there to look at. */
export async function drawVisits(
  page: MeasuredPage,
  departments: readonly Department[],
  count: number,
  seed: string,
): Promise<Visit[]> {
  const random = seeded(`${seed} ${page.route}`)
  return Promise.all(Array.from({ length: count }, () => drawVisit(page, random.pick(departments), random)))
}

async function drawVisit(page: MeasuredPage, department: Department, random: Random): Promise<Visit> {
  const person = page.reader === 'nobody' ? nobody : random.pick(department[page.reader])
  const path = page.address(department, person, random)
  return { path, cookie: page.reader === 'nobody' ? '' : await cookieOf(person) }
}

const nobody: Person = { userId: '', fiches: [] }

const cookies = new Map<string, Promise<string>>()

/** The cookie that signing in gives. */
export function cookieOf({ userId }: Person): Promise<string> {
  const known = cookies.get(userId)
  if (known) return known
  const made = encode({ token: { sub: userId, sessionVersion: 1 }, secret: sessionKey }).then(
    (token) => `next-auth.session-token=${token}`,
  )
  cookies.set(userId, made)
  return made
}
