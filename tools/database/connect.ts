import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** What PostgreSQL answers while it starts or recovers after being killed; the network errors come before it listens. */
const notReadyYet = new Set(['57P03', 'ECONNREFUSED', 'ECONNRESET'])

/** Connects, waiting up to `patience` milliseconds for a server that is still starting. */
export async function connect(url: string, patience = 20_000): Promise<pg.Client> {
  const deadline = Date.now() + patience
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => {})
      const code = (error as { code?: string }).code ?? ''
      if (!notReadyYet.has(code) || Date.now() > deadline) throw error
      await wait(100)
    }
  }
}

/** Runs `use` with a connection that is closed whatever happens. */
export async function withConnection<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url)
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
