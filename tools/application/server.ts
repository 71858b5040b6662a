import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { project } from '#tools/project.ts'

/** A web server of ours. */
export type WebServer = { process: ChildProcess; stop: () => Promise<void> }

/** How to start one: its program and arguments, its settings, and where what it says goes (null: the terminal). */
type Recipe = { program: string[]; env: Record<string, string>; log: string | null }

/** Spawns Node itself: behind a shell, the server would survive the killing of the shell. */
export function startWebServer({ program, env, log }: Recipe): WebServer {
  const output = log === null ? 'inherit' : fs.openSync(log, 'w')
  const child = spawn(process.execPath, program, {
    cwd: project,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', output, output],
    // Its own process group: Ctrl-C reaches the launcher alone, which stops things in order.
    detached: process.platform !== 'win32',
  })
  if (typeof output === 'number') fs.closeSync(output)
  return { process: child, stop: () => stop(child) }
}

/** Waits until the server answers a page; throws when it ends first or stays silent. */
export async function waitUntilAnswers(server: WebServer, address: string, patience = 60_000) {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    if (server.process.exitCode !== null || server.process.signalCode !== null) throw new Error('The web server ended.')
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(20_000) }).catch(() => null)
    if (answer) {
      await answer.arrayBuffer()
      if (answer.status < 500) return
    }
    await wait(150)
  }
  throw new Error(`The web server did not answer within ${patience / 1000} s.`)
}

async function stop(child: ChildProcess) {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
    signalGroup(child.pid, signal)
    await Promise.race([once(child, 'exit'), wait(8_000, undefined, { ref: false })])
  }
}

/** The development server has helpers of its own, in the same group. */
function signalGroup(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // gone in between
  }
}
