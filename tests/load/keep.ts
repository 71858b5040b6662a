import { startScratchCluster } from '#tools/database/scratch.ts'
import { buildDatabase } from './database/build.ts'

const c = await startScratchCluster()
process.on('SIGTERM', async () => {
  await c.stop()
  process.exit(0)
})
const s = []
for (const n of [5, 101]) s.push(await buildDatabase(c.url, n, '2026'))
const fs = await import('node:fs')
fs.writeFileSync('/tmp/bench-dbs.json', JSON.stringify({ url: c.url, dbs: s }))
console.log('ready')
setInterval(() => {}, 1e9)
