import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#tools/process/ports.ts'
import { refuse } from '#tools/process/refusal.ts'
import { handOver, spawnAccount } from './account.ts'
import type { Binaries } from './binaries.ts'
import { connect } from './connect.ts'

/** A running embedded PostgreSQL; `url` is its superuser's, used to create roles and databases and nothing else. */
export type Cluster = { url: string; port: number; process: ChildProcess; stop: () => Promise<void> }

const superuser = 'postgres'

/** Creates the data folder if there is none. It is renamed into place once complete: half a cluster never exists. */
export function initialise(binaries: Binaries, folder: string, password: string) {
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return
  const unfinished = `${folder}.unfinished`
  fs.rmSync(unfinished, { recursive: true, force: true })
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  handOver(unfinished)
  const options = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr-FR']
  const passwordFile = `${unfinished}.password`
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  handOver(passwordFile)
  const account = [`--username=${superuser}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const made = spawnSync(binaries.initdb, ['-D', unfinished, ...options, ...account], {
    ...spawnAccount,
    encoding: 'utf8',
  })
  fs.rmSync(passwordFile)
  if (/user does not exist/.test(made.stderr ?? '')) {
    fs.rmSync(unfinished, { recursive: true, force: true })
    refuse(
      'PostgreSQL demande un compte qui ait un nom sur cette machine : lancez la commande sous un compte de la machine.',
    )
  }
  if (made.status !== 0) {
    fs.rmSync(unfinished, { recursive: true, force: true })
    throw made.error ?? new Error(`initdb: ${made.stderr}`)
  }
  fs.renameSync(unfinished, folder)
}

/** Starts PostgreSQL on a free port of this machine and waits until it answers. */
export async function start(
  binaries: Binaries,
  options: { folder: string; password: string; log: string; settings?: Record<string, string> },
): Promise<Cluster> {
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    ...options.settings,
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = fs.openSync(options.log, 'w')
  // Its own process group: Ctrl-C reaches the launcher alone, which stops the web server before its database.
  const child = spawn(binaries.postgres, ['-D', options.folder, ...args], {
    ...spawnAccount,
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
  })
  fs.closeSync(log)
  const url = `postgresql://${superuser}:${options.password}@127.0.0.1:${port}/postgres`
  const stop = () => stopServer(child)
  try {
    await Promise.race([connect(url).then((client) => client.end()), diedEarly(child, options.log)])
  } catch (error) {
    await stop()
    throw error
  }
  return { url, port, process: child, stop }
}

/** Rejects when the server ends before it has answered, with the last thing it said. */
async function diedEarly(child: ChildProcess, log: string) {
  await once(child, 'exit')
  throw new Error(`PostgreSQL: ${fs.readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n')}`)
}

/** Asks politely, then less: SIGINT ends the sessions and writes everything down, SIGQUIT leaves recovery to the next start. */
async function stopServer(child: ChildProcess) {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
    child.kill(signal)
    await Promise.race([once(child, 'exit'), wait(10_000, undefined, { ref: false })])
  }
}
