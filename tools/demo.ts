import path from 'node:path'
import { buildIfNeeded, serverProgram } from './application/build.ts'
import { describeAccounts } from './launch/accounts.ts'
import { seed } from './launch/database.ts'
import { dayAsked, realDay } from './launch/day.ts'
import { prepareRun } from './launch/prepare.ts'
import { serve, untilStopped } from './launch/serve.ts'
import { runCommand } from './process/lifecycle.ts'
import { stateFolder } from './settings.ts'

// `npm run demo`: the whole product on this machine. With --empty: no scheme and no account; `npm run admin` lets the
// first administrator in. With --today AAAA-MM-JJ: as on that day.
await runCommand(async () => {
  const empty = process.argv.includes('--empty')
  const day = dayAsked(process.argv.slice(2))
  const run = await prepareRun('demo')
  if (!empty) await seed(run.urls, day ?? realDay())
  await buildIfNeeded()
  // Without a day of its own, the demonstration goes past midnight with the rest of the world.
  const env = day === null ? run.env : { ...run.env, DEMONSTRATION_TODAY: day }
  await serve({ ...run, env }, { command: 'demo', program: [serverProgram], log: path.join(stateFolder, 'server.log') })
  console.log(
    empty ? '\nInstallation vide : npm run admin invite le premier administrateur.' : `\n${await describeAccounts()}`,
  )
  console.log(`\nSchéma vivant est prêt : ${run.address}    (Ctrl-C pour arrêter)`)
  return untilStopped()
})
