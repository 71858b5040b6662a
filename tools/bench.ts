import fs from 'node:fs'
import os from 'node:os'
import { measureEverything } from '#tests/load/bench.ts'
import { readOptions } from '#tests/load/options.ts'
import { describeBench } from '#tests/load/report/document.ts'
import { runCommand } from './process/lifecycle.ts'
import { inProject } from './project.ts'

// `npm run bench`: how fast, how heavy, and what it costs to be the hundred and first department. With -- --write, the
// figures go to docs/bench.md as well; -- --quick measures for two minutes, -- --only schema only some pages.
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2))
  const loadBefore = os.loadavg()
  const measures = await measureEverything(options, console.log)
  const text = describeBench(measures, options, loadBefore)
  console.log(`\n${text}`)
  if (options.write) fs.writeFileSync(inProject('docs/bench.md'), text)
  return 0
})
