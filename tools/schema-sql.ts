import { migrate } from './database/migrations.ts'
import { ensureDatabase, ensureRole, ownerRole, urlFor } from './database/roles.ts'
import { schemaDiff } from './database/schema-diff.ts'
import { startScratchCluster } from './database/scratch.ts'
import { onStop, runCommand } from './process/lifecycle.ts'

// Prints the SQL of the whole schema, or with --since-migrations what the next migration has to contain.
await runCommand(async () => {
  const cluster = await startScratchCluster()
  onStop(cluster.stop)
  await ensureRole(cluster.url, ownerRole, 'scratch')
  await ensureDatabase(cluster.url, 'schema')
  const url = urlFor(cluster.url, 'schema', ownerRole, 'scratch')
  if (process.argv.includes('--since-migrations')) await migrate(url)
  console.log(await schemaDiff(url))
  return 0
})
