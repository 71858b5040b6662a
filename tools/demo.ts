import path from 'node:path'
import { buildIfNeeded, serverProgram } from './application/build.ts'
import { describeAccounts } from './launch/accounts.ts'
import { seed } from './launch/database.ts'
import { prepareRun } from './launch/prepare.ts'
import { serve, untilStopped } from './launch/serve.ts'
import { runCommand } from './process/lifecycle.ts'
import { stateFolder } from './settings.ts'

// `npm run demo`: the whole product on this machine. With --empty: no scheme and no account; `npm run admin` lets the
// first administrator in.
await runCommand(async () => {
  const empty = process.argv.includes('--empty')
  const run = await prepareRun('demo')
  if (!empty) await seed(run.urls)
  await buildIfNeeded()
  await serve(run, { command: 'demo', program: [serverProgram], log: path.join(stateFolder, 'server.log') })
  console.log(
    empty ? '\nInstallation vide : npm run admin invite le premier administrateur.' : `\n${await describeAccounts()}`,
  )
  console.log(`\nSchéma vivant est prêt : ${run.address}    (Ctrl-C pour arrêter)`)
  return untilStopped()
})
