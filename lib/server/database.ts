import { PrismaPg } from '@prisma/adapter-pg'
import { env } from './env.ts'
import { PrismaClient } from './generated/prisma/client.ts'

// One pool per process; development reloads modules, the pool must not multiply.
const holder = globalThis as { schemaVivantDatabase?: PrismaClient }

/** The client under the runtime role. Only the doors call it. */
export function database(): PrismaClient {
  holder.schemaVivantDatabase ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: env().DATABASE_POOL_SIZE }),
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  })
  return holder.schemaVivantDatabase
}
