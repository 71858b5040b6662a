import fs from 'node:fs'
import { isPortFree } from '#tools/process/ports.ts'
import { refuse } from '#tools/process/refusal.ts'
import { becomeSoleRun } from '#tools/process/sole-run.ts'
import { readSecrets } from '#tools/secrets.ts'
import { portFromEnvironment, stateFolder } from '#tools/settings.ts'
import { openDatabase } from './database.ts'
import { environmentFor } from './environment.ts'

/** What a run needs before it serves anything: to be alone, a free port, an up-to-date database, its settings. */
export async function prepareRun(command: string) {
  const port = portFromEnvironment()
  const address = `http://127.0.0.1:${port}`
  fs.mkdirSync(stateFolder, { recursive: true })
  const { record } = await becomeSoleRun(stateFolder, address)
  if (!(await isPortFree(port))) {
    refuse(`Le port ${port} est déjà pris : choisissez-en un autre, par exemple PORT=${port + 1} npm run ${command}.`)
  }
  const secrets = readSecrets(stateFolder)
  const urls = await openDatabase(secrets, command)
  record({ urls })
  return { port, address, record, urls, env: environmentFor({ urls, port, address, secrets }) }
}

/** A run that is ready to serve. */
export type PreparedRun = Awaited<ReturnType<typeof prepareRun>>
