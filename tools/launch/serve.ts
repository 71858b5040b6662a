import fs from 'node:fs'
import { startWebServer, waitUntilAnswers } from '#tools/application/server.ts'
import { identify } from '#tools/process/identity.ts'
import { onStop } from '#tools/process/lifecycle.ts'
import { refuse } from '#tools/process/refusal.ts'
import type { PreparedRun } from './prepare.ts'
import { watch } from './watch.ts'

/** Starts the web server, waits for its first answer, then watches over it. */
export async function serve(run: PreparedRun, recipe: { command: string; program: string[]; log: string | null }) {
  const server = startWebServer({ ...recipe, env: run.env })
  onStop(server.stop)
  run.record({ server: identify(server.process.pid ?? 0) ?? undefined })
  try {
    await waitUntilAnswers(server, run.address)
  } catch {
    refuse(`${lastWords(recipe.log)}L'application n'a pas démarré : la raison est ci-dessus.`)
  }
  watch(server.process, `L'application s'est arrêtée : relancez npm run ${recipe.command}, aucune donnée n'est perdue.`)
}

/** Keeps the command running until a signal, or the end of something it watches, stops it. */
export function untilStopped() {
  return new Promise<never>(() => setInterval(() => {}, 1 << 30))
}

function lastWords(log: string | null) {
  return log ? `${fs.readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n')}\n` : ''
}
