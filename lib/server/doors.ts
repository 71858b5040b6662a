import { AsyncLocalStorage } from 'node:async_hooks'
import type { Access } from '#lib/access/access.ts'
import type { Result } from '#lib/shared/result.ts'
import { database, type Query, snapshot } from './database.ts'
import { env } from './env.ts'
import type { Prisma } from './generated/prisma/client.ts'

/** Who asks, for which department: built by `requireDepartment` from the session, never from a form. */
export type DepartmentContext = { readonly slug: string; readonly userId: string; readonly sessionVersion: number }

/** A transaction inside one department, to read from. Queries take it first. */
export type DepartmentDb = {
  readonly query: Query
  readonly departmentId: string
  readonly access: Access
}

/** A transaction inside one department, to change it. Mutations take it first. */
export type ChangeDb = DepartmentDb & { readonly prisma: Prisma.TransactionClient }

/** A session that ended, and a department one does not belong to: which looks like one that does not exist. */
export type Refusal = { tag: 'signedOut' } | { tag: 'notFound' }
export type Entered<T> = { tag: 'entered'; access: Access; value: T } | Refusal

/** What names the person in the identity door: their id, their address, a one-time token's hash, a provider's subject. */
export type IdentityKey = { userId?: string; email?: string; tokenHash?: string; oidcSubject?: string }

/** A page's door: one REPEATABLE READ READ ONLY transaction, the department set in its first statement. */
export function readDepartment<T>(context: DepartmentContext, read: (db: DepartmentDb) => Promise<T>) {
  return once(() => snapshot((query) => enter(query, context, true, (entered) => read({ query, ...entered }))))
}

/** An action's door: one transaction; a returned error rolls it back. */
export function changeDepartment<T, E extends { tag: string }>(
  context: DepartmentContext,
  change: (db: ChangeDb) => Promise<Result<T, E>>,
): Promise<Entered<Result<T, E>>> {
  return rollingBack((keep) =>
    database().$transaction(async (prisma) => {
      const query: Query = (text, ...values) => prisma.$queryRaw(text, ...values)
      const entered = await enter(query, context, false, (within) => change({ prisma, query, ...within }))
      return keep(entered, entered.tag !== 'entered' || entered.value.ok)
    }),
  )
}

/** The door of identity: one's own user, memberships, links and throttle, in one transaction. */
export function withIdentity<T>(key: IdentityKey, use: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return once(() =>
    database().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT enter_identity(${key.userId ?? null}::uuid, ${key.email ?? null}, ${key.tokenHash ?? null},
        ${key.oidcSubject ?? null})::text`
      return use(tx)
    }),
  )
}

/** The door of the platform, for its administrators: the list of departments, never their content. */
export function withPlatform<T>(
  user: { userId: string; sessionVersion: number },
  use: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<{ tag: 'entered'; value: T } | { tag: 'notFound' }> {
  return once(() =>
    database().$transaction(async (tx) => {
      const rows = await tx.$queryRaw<{ entered: boolean }[]>`
        SELECT enter_platform(${user.userId}::uuid, ${user.sessionVersion}::int) AS entered`
      return rows[0]?.entered ? { tag: 'entered', value: await use(tx) } : { tag: 'notFound' }
    }),
  )
}

/** The door of published tables, for everybody. */
export function withPublic<T>(read: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return once(() => database().$transaction(read))
}

const inside = new AsyncLocalStorage<true>()

/** A door inside a door would be a second transaction that sees another state: a bug. */
function once<T>(open: () => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('A door was opened inside a door.')
  return inside.run(true, open)
}

async function enter<T>(
  query: Query,
  context: DepartmentContext,
  readOnly: boolean,
  use: (within: { departmentId: string; access: Access }) => Promise<T>,
): Promise<Entered<T>> {
  const rows = await query<{ answer: Refusal | ({ tag: 'entered' } & Access) }[]>`
    SELECT enter_department(${context.userId}::uuid, ${context.sessionVersion}::int, ${context.slug}, ${readOnly}) AS answer`
  const answer = rows[0]?.answer ?? { tag: 'notFound' }
  if (answer.tag !== 'entered') return answer
  const { tag, ...answered } = answer
  // A person invited into a demonstration reads fiction as well, with an account of their own.
  const access = { ...answered, isDemonstration: answered.isDemonstration || env().APP_MODE === 'demo' }
  return { tag, access, value: await use({ departmentId: access.department.id, access }) }
}

class Rollback extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('rolled back')
    this.answer = answer
  }
}

/** Runs a transaction whose answer may ask to be rolled back, and still gives the answer. */
async function rollingBack<T>(run: (keep: (answer: T, commit: boolean) => T) => Promise<T>): Promise<T> {
  try {
    return await once(() =>
      run((answer, commit) => {
        if (commit) return answer
        throw new Rollback(answer)
      }),
    )
  } catch (error) {
    if (error instanceof Rollback) return error.answer as T
    throw error
  }
}
