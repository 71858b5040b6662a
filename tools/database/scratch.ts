import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { handOver, isReachable } from './account.ts'
import { findBinaries } from './binaries.ts'
import { type Cluster, initialise, start } from './cluster.ts'

/** Nothing here has to survive a power cut: speed comes first. */
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** Starts a PostgreSQL in a temporary folder, which its `stop` removes. */
export async function startScratchCluster(): Promise<Cluster> {
  const home = isReachable(os.tmpdir()) ? os.tmpdir() : '/tmp'
  const folder = fs.mkdtempSync(path.join(home, 'schema-vivant-'))
  fs.chmodSync(folder, 0o755)
  const data = path.join(folder, 'data')
  const password = randomBytes(18).toString('hex')
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    handOver(folder)
    const binaries = findBinaries(folder)
    initialise(binaries, data, password)
    const cluster = await start(binaries, { folder: data, password, log: path.join(folder, 'log'), settings: fast })
    return { ...cluster, stop: () => cluster.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}
