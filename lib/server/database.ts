import { hash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from './env.ts'
import { Prisma, PrismaClient } from './generated/prisma/client.ts'

// One pool per process; development reloads modules, the pool must not multiply.
const holder = globalThis as { schemaVivantPool?: pg.Pool; schemaVivantDatabase?: PrismaClient }

/** The client under the runtime role. Only the doors call it. */
export function database(): PrismaClient {
  holder.schemaVivantDatabase ??= new PrismaClient({
    adapter: new PrismaPg(connections(), {
      statementNameGenerator: ({ sql, args }) => (args.length === 0 ? '' : statementName(sql)),
    }),
    transactionOptions: { maxWait: longestWait, timeout: longestTransaction },
  })
  return holder.schemaVivantDatabase
}

/**
 * Asks a statement, its values as parameters, and gives its rows. A statement writes days, instants and numerics as text
 * and counts as `int`: what the driver makes of the others depends on the door, and of days on the server's zone.
 */
export type Query = <Rows>(text: TemplateStringsArray, ...values: unknown[]) => Promise<Rows>

/**
 * One state of the database, in the transaction of a page, which `enter_department` closes to writing. It speaks to
 * PostgreSQL without Prisma between, which costs a light page a tenth of its time (decision 15).
 */
export async function snapshot<T>(read: (query: Query) => Promise<T>): Promise<T> {
  const connection = await connections().connect()
  let lost: Error | undefined
  const onLost = (error: Error) => {
    lost = error
  }
  connection.on('error', onLost)
  const query: Query = async <Rows>(parts: TemplateStringsArray, ...given: unknown[]) => {
    const { text, values } = Prisma.sql(parts, ...given)
    const { rows } = await connection.query({ name: statementName(text), text, values })
    return rows as Rows
  }
  try {
    await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    const value = await read(query)
    await connection.query('COMMIT')
    return value
  } catch (error) {
    await connection.query('ROLLBACK').catch(onLost)
    throw error
  } finally {
    connection.off('error', onLost)
    connection.release(lost)
  }
}

/** The connections of this process, under the runtime role. */
function connections(): pg.Pool {
  holder.schemaVivantPool ??= new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_SIZE,
    connectionTimeoutMillis: longestWait,
    // A new connection plans everything again: it is kept through five minutes without a reader.
    idleTimeoutMillis: 300_000,
    // What reads a department names it: the plan for one of them is right for all, and made once.
    options: `-c plan_cache_mode=force_generic_plan -c statement_timeout=${longestTransaction}`,
  }).on('error', () => undefined) // a connection lost while nobody used it: the pool has already put it aside
  return holder.schemaVivantPool
}

/** In milliseconds. */
const longestWait = 5_000
const longestTransaction = 15_000

/** A statement that has a name is parsed and planned once a connection. PostgreSQL takes 63 characters: this is 43. */
function statementName(sql: string): string {
  return hash('sha256', sql, 'base64url')
}
