import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { refuse } from '#tools/process/refusal.ts'
import type { Secrets } from '#tools/secrets.ts'
import { isReachable } from './account.ts'
import { findBinaries } from './binaries.ts'
import { type Cluster, initialise, start } from './cluster.ts'
import { stopOrphan } from './orphan.ts'
import { ensureDatabase, ensureRole, ownerRole, runtimeRole, type Urls, urlFor } from './roles.ts'

const database = 'schema_vivant'

/** Starts the embedded PostgreSQL on the data kept in `folder`, with its two roles and its database. */
export async function startEmbedded(folder: string, secrets: Secrets): Promise<{ cluster: Cluster; urls: Urls }> {
  const home = isReachable(folder) ? folder : shelterFor(folder)
  const data = path.join(home, 'postgres')
  await stopOrphan(data)
  const binaries = findBinaries(home)
  initialise(binaries, data, secrets.superuser)
  const log = path.join(home, 'postgres.log')
  const cluster = await startPatiently(() => start(binaries, { folder: data, password: secrets.superuser, log }))
  try {
    const urls = await prepare(cluster.url, secrets)
    return { cluster, urls }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/** For an instant after a kill -9, the memory of the former server is still held by its last sessions. */
async function startPatiently(attempt: () => Promise<Cluster>): Promise<Cluster> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt()
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      if (code === '28P01') refuse(lostSecrets)
      if (attempts === 20 || !message.includes('pre-existing shared memory block')) throw error
      await wait(500)
    }
  }
}

const lostSecrets =
  'La base ne reconnaît plus les mots de passe de secrets.json : restaurez ce fichier, ou supprimez le dossier postgres voisin et ses données.'

async function prepare(url: string, secrets: Secrets): Promise<Urls> {
  await ensureRole(url, ownerRole, secrets.owner)
  await ensureRole(url, runtimeRole, secrets.runtime)
  await ensureDatabase(url, database)
  return {
    migrationUrl: urlFor(url, database, ownerRole, secrets.owner),
    runtimeUrl: urlFor(url, database, runtimeRole, secrets.runtime),
  }
}

/** Under root's own home PostgreSQL, which is not root, could not reach its data: they go where services keep theirs. */
function shelterFor(folder: string) {
  const shelter = path.join('/var/lib/schema-vivant', createHash('sha256').update(folder).digest('hex').slice(0, 12))
  fs.mkdirSync(shelter, { recursive: true, mode: 0o755 })
  return shelter
}
