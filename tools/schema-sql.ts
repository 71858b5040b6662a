import { schemaDiff } from './database/schema-diff.ts'
import { startScratchCluster } from './database/scratch.ts'
import { onStop, runCommand } from './process/lifecycle.ts'

await runCommand(async () => {
  const cluster = await startScratchCluster()
  onStop(cluster.stop)
  process.stdout.write(await schemaDiff(cluster.url))
  return 0
})
