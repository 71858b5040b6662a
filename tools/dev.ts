import { describeAccounts } from './launch/accounts.ts'
import { seed } from './launch/database.ts'
import { realDay } from './launch/day.ts'
import { prepareRun } from './launch/prepare.ts'
import { serve, untilStopped } from './launch/serve.ts'
import { generate } from './prisma.ts'
import { runCommand } from './process/lifecycle.ts'
import { inProject } from './project.ts'

// `npm run dev`: the same database and accounts as the demonstration, with pages rebuilt as their sources change.
await runCommand(async () => {
  const run = await prepareRun('dev')
  await generate()
  await seed(run.urls, realDay())
  const next = inProject('node_modules/next/dist/bin/next')
  const program = [next, 'dev', '--turbopack', '--port', String(run.port), '--hostname', run.env.HOSTNAME]
  await serve(run, { command: 'dev', program, log: null })
  console.log(`\n${await describeAccounts()}\n\nSchéma vivant est prêt : ${run.address}    (Ctrl-C pour arrêter)`)
  return untilStopped()
})
