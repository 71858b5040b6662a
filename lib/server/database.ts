import { hash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from './env.ts'
import { PrismaClient } from './generated/prisma/client.ts'

// One pool per process; development reloads modules, the pool must not multiply.
const holder = globalThis as { schemaVivantDatabase?: PrismaClient }

/** The client under the runtime role. Only the doors call it. */
export function database(): PrismaClient {
  holder.schemaVivantDatabase ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: env().DATABASE_URL,
        max: env().DATABASE_POOL_SIZE,
        // A new connection plans everything again: it is kept through five minutes without a reader.
        idleTimeoutMillis: 300_000,
        // What reads a department names it: the plan for one of them is right for all, and made once.
        options: '-c plan_cache_mode=force_generic_plan',
      },
      { statementNameGenerator: ({ sql, args }) => (args.length === 0 ? '' : statementName(sql)) },
    ),
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  })
  return holder.schemaVivantDatabase
}

/** A statement that has a name is parsed and planned once a connection. PostgreSQL takes 63 characters: this is 43. */
function statementName(sql: string): string {
  return hash('sha256', sql, 'base64url')
}
