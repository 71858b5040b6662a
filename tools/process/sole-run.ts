import fs from 'node:fs'
import path from 'node:path'
import type { Urls } from '#tools/database/roles.ts'
import { endProcess, identify, isAlive, type ProcessIdentity } from './identity.ts'
import { onStop } from './lifecycle.ts'
import { refuse } from './refusal.ts'

/** What the run in progress leaves for others to find: the next run, should this one be killed, and `npm run admin`. */
export type Run = { launcher: ProcessIdentity; address: string; server?: ProcessIdentity; urls?: Urls }

/** Makes this run the only one on its data folder; stops the web server that a killed run left behind. */
export async function becomeSoleRun(folder: string, address: string) {
  const earlier = readRun(folder)
  if (earlier && isAlive(earlier.launcher)) {
    refuse(
      `Schéma vivant tourne déjà ici (${earlier.address}, processus ${earlier.launcher.pid}) : utilisez-le, ou arrêtez-le par Ctrl-C.`,
    )
  }
  if (earlier?.server) await endProcess(earlier.server, 'SIGTERM')
  const run: Run = { launcher: identify(process.pid) as ProcessIdentity, address }
  writeRun(folder, run)
  onStop(() => fs.rmSync(fileIn(folder), { force: true }))
  return {
    /** Adds what has been started since. */
    record: (more: Partial<Run>) => writeRun(folder, Object.assign(run, more)),
  }
}

/** The run that uses this data folder, or the one that was killed there. */
export function readRun(folder: string): Run | null {
  try {
    return JSON.parse(fs.readFileSync(fileIn(folder), 'utf8'))
  } catch {
    return null // none, or cut short by a kill
  }
}

function writeRun(folder: string, run: Run) {
  fs.writeFileSync(fileIn(folder), JSON.stringify(run), { mode: 0o600 })
}

function fileIn(folder: string) {
  return path.join(folder, 'run.json')
}
