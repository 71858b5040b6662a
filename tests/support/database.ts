import { randomBytes } from 'node:crypto'
import { withConnection } from '#tools/database/connect.ts'
import { grant } from '#tools/database/grants.ts'
import { migrate } from '#tools/database/migrations.ts'
import { ensureDatabase, ensureRole, ownerRole, runtimeRole, urlFor } from '#tools/database/roles.ts'
import { startScratchCluster } from '#tools/database/scratch.ts'
import { seed } from '#tools/launch/database.ts'

/** A third role, for the isolation tests alone: what it can see, only the application's own conditions withhold. */
const bypassRole = 'schema_vivant_bypass'

const password = 'test'

/** The addresses of a test's database. */
export type TestDatabase = { migrationUrl: string; runtimeUrl: string; bypassUrl: string; drop: () => Promise<void> }

/** Starts the one PostgreSQL of a test run and tells it to the workers; reuses the one that is already told. */
export async function startTestCluster(): Promise<() => Promise<void>> {
  if (process.env.TEST_CLUSTER_URL) return async () => {}
  const cluster = await startScratchCluster()
  await ensureRole(cluster.url, ownerRole, password)
  await ensureRole(cluster.url, runtimeRole, password)
  await ensureRole(cluster.url, bypassRole, password, 'BYPASSRLS')
  process.env.TEST_CLUSTER_URL = cluster.url
  return async () => {
    delete process.env.TEST_CLUSTER_URL
    await cluster.stop()
  }
}

/**
 * What a test's database holds: `migrated` nothing, `seeded` the five schemes and the demonstration's accounts, `lived`
 * what the schemes have lived by `livedDay` as well.
 */
export type Content = 'migrated' | 'seeded' | 'lived'

/** The day of a lived database: give it to the application as DEMONSTRATION_TODAY, so that pages stay the same. */
export const livedDay = '2026-11-25'

/** A database of the test's own. */
export async function createTestDatabase(content: Content = 'migrated'): Promise<TestDatabase> {
  const superuserUrl = process.env.TEST_CLUSTER_URL
  if (!superuserUrl) throw new Error('No test cluster: run this through the database project of vitest, or playwright.')
  await ensureTemplate(superuserUrl, content)
  const name = `test_${randomBytes(6).toString('hex')}`
  await withConnection(superuserUrl, (client) =>
    client.query(`CREATE DATABASE ${name} OWNER ${ownerRole} TEMPLATE template_${content}`),
  )
  const drop = () => withConnection(superuserUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
  return { ...urlsOf(superuserUrl, name), drop: async () => void (await drop()) }
}

/** Made by the first test that wants it, while the others wait. */
async function ensureTemplate(superuserUrl: string, content: Content) {
  const template = `template_${content}`
  await withConnection(superuserUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template])
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [
      template,
    ])
    if (rowCount) return
    await client.query(`DROP DATABASE IF EXISTS ${template}`)
    await ensureDatabase(superuserUrl, template)
    const urls = urlsOf(superuserUrl, template)
    await migrate(urls.migrationUrl)
    await grant(urls.migrationUrl, urls.runtimeUrl)
    await grant(urls.migrationUrl, urls.bypassUrl)
    if (content !== 'migrated') await seed(urls, content === 'lived' ? livedDay : undefined)
    await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`)
  })
}

function urlsOf(superuserUrl: string, database: string) {
  const url = (role: string) => urlFor(superuserUrl, database, role, password)
  return { migrationUrl: url(ownerRole), runtimeUrl: url(runtimeRole), bypassUrl: url(bypassRole) }
}
