import type pg from 'pg'
import { departmentId } from '#prisma/seed/identity.ts'
import { loadAll, readSources } from '#prisma/seed/load-all.ts'
import { describeRefusal } from '#prisma/seed/report.ts'
import { withConnection } from '#tools/database/connect.ts'
import { grant } from '#tools/database/grants.ts'
import { migrate } from '#tools/database/migrations.ts'
import { ensureDatabase, ensureRole, ownerRole, runtimeRole, type Urls, urlFor } from '#tools/database/roles.ts'
import { copyDepartment } from './copies.ts'
import { addHistory } from './history.ts'
import { addMembers, openAccounts } from './people.ts'

const password = 'bench'

/** A database of the bench: `superUrl` to build and look, `runtimeUrl` to serve. */
export type BenchDatabase = { departments: number; superUrl: string; runtimeUrl: string }

/** The department whose scheme has the deepest tree and the most rows. */
const model = { slug: 'allier', code: '03' }

/** Builds a database of that many departments, each of the size of Allier, with its people and fifteen quarters of history. */
export async function buildDatabase(clusterUrl: string, departments: number, seed: string): Promise<BenchDatabase> {
  const name = `bench_${departments}`
  const urls = await createDatabase(clusterUrl, name)
  await withConnection(urls.migrationUrl, loadModel)
  const superUrl = new URL(clusterUrl)
  superUrl.pathname = `/${name}`
  await withConnection(superUrl.href, async (client) => {
    const id = departmentId(model.code)
    await client.query('BEGIN')
    await client.query(makeId)
    await addMembers(client, id)
    await addHistory(client, id, seed)
    await copyDepartment(client, id, departments - 1)
    await openAccounts(client)
    await client.query('COMMIT')
    // What autovacuum would have done by itself in the months that all this represents.
    await client.query('VACUUM ANALYZE')
  })
  return { departments, superUrl: superUrl.href, runtimeUrl: urls.runtimeUrl }
}

/** The id that a text always gives: a UUID of version 5 in its form, as the addresses of pages want it. */
const makeId = `
  CREATE FUNCTION pg_temp.id(text) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN overlay(overlay(md5($1) PLACING '5' FROM 13) PLACING '8' FROM 17)::uuid`

async function createDatabase(clusterUrl: string, name: string): Promise<Urls> {
  await ensureRole(clusterUrl, ownerRole, password)
  await ensureRole(clusterUrl, runtimeRole, password)
  await ensureDatabase(clusterUrl, name)
  const migrationUrl = urlFor(clusterUrl, name, ownerRole, password)
  const runtimeUrl = urlFor(clusterUrl, name, runtimeRole, password)
  await migrate(migrationUrl)
  await grant(migrationUrl, runtimeUrl)
  return { migrationUrl, runtimeUrl }
}

async function loadModel(client: pg.Client) {
  const loaded = await loadAll(
    client,
    readSources().filter(({ profile }) => profile.slug === model.slug),
  )
  if (!loaded.ok) throw new Error(describeRefusal(loaded.error))
}
