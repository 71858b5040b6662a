import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#tools/process/ports.ts'
import { inProject } from '#tools/project.ts'
import { type Command, type Newcomer, processesOf, start, until } from './run.ts'

// `npm run test:long`: what a newcomer may meet, on fresh clones in empty homes, as root and as an ordinary user.
const ready = 'Schéma vivant est prêt'
const lines: string[] = []
let failed = 0

// An account of every Debian: PostgreSQL wants one that has a name.
const ordinary = Number(spawnSync('id', ['-u', 'www-data'], { encoding: 'utf8' }).stdout)
const accounts = process.getuid?.() === 0 ? [ordinary, null] : [null]
for (const uid of accounts) await drillAs(uid)
console.log(`\n${lines.join('\n')}\n\n${lines.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function drillAs(uid: number | null) {
  const newcomer = await arrive(uid)
  const who = uid === null ? 'own account' : 'ordinary user'
  const drill = async (name: string, run: () => Promise<unknown>) => {
    const startedAt = Date.now()
    const fault = await run().then(
      () => null,
      (error: Error) => error.message,
    )
    failed += fault === null ? 0 : 1
    lines.push(
      `${fault === null ? '✓' : '✗'} ${who}: ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)${fault ? `\n  ${fault}` : ''}`,
    )
    console.log(lines.at(-1))
  }
  try {
    await drill('first run of the demonstration', () => servedOnce(newcomer, 600_000))
    await drill('second run, in seconds', () => servedOnce(newcomer, 30_000))
    await drill('the database is killed', () => killed(newcomer, /postgres -D/))
    await drill('the web server is killed', () => killed(newcomer, /next-server|standalone\/server\.js/))
    await drill('the launcher is killed', () => killed(newcomer, /tools\/demo\.ts/))
    await drill('it starts again after all that', () => servedOnce(newcomer, 60_000))
    await drill('the port is taken', () => portTaken(newcomer))
    await drill('a database that does not answer', () => noDatabase(newcomer))
    if (process.getuid?.() === 0) await drill('a disk that fills up', () => fullDisk(newcomer))
    await drill('the test command', () => tested(newcomer))
    await drill('nothing is left running', () => nothingLeft(newcomer))
  } finally {
    for (const pid of processesOf(newcomer, /./)) process.kill(pid, 'SIGKILL')
    fs.rmSync(path.dirname(newcomer.folder), { recursive: true, force: true })
  }
}

async function arrive(uid: number | null): Promise<Newcomer> {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'schema-vivant-newcomer-'))
  const newcomer = { folder: path.join(place, 'clone'), home: path.join(place, 'home'), uid, port: await freePort() }
  fs.mkdirSync(newcomer.home)
  spawnSync('git', ['clone', '--quiet', inProject(), newcomer.folder], { stdio: 'inherit' })
  fs.chmodSync(place, 0o755)
  if (uid !== null) spawnSync('chown', ['-R', `${uid}:${uid}`, newcomer.folder, newcomer.home])
  return newcomer
}

async function servedOnce(newcomer: Newcomer, patience: number) {
  const demo = start(newcomer, ['demo'])
  await until(demo, ready, patience)
  await expectServed(newcomer)
  await stop(demo)
  await nothingLeft(newcomer)
}

/** The launcher notices, says so, stops the rest; the next run serves again. */
async function killed(newcomer: Newcomer, victim: RegExp) {
  const demo = start(newcomer, ['demo'])
  await until(demo, ready, 60_000)
  const pids = processesOf(newcomer, victim)
  if (pids.length === 0) throw new Error(`no process to kill: ${victim}`)
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  const code = await Promise.race([demo.ended, wait(30_000, null)])
  if (code === null) throw new Error('the launcher did not notice')
  if (code === 0) throw new Error('the launcher ended as if all were well')
  await servedOnce(newcomer, 60_000)
}

async function portTaken(newcomer: Newcomer) {
  const squatter = net.createServer().listen(newcomer.port)
  await refused(newcomer, {}, `Le port ${newcomer.port} est déjà pris`).finally(() => squatter.close())
}

function noDatabase(newcomer: Newcomer) {
  const nowhere = 'postgresql://nobody:nothing@127.0.0.1:9/nowhere'
  return refused(newcomer, { DATABASE_URL: nowhere, MIGRATION_DATABASE_URL: nowhere }, 'DATABASE_URL')
}

/** Room for a cluster, not for the five schemes. Mounting takes root; elsewhere this drill is not played. */
async function fullDisk(newcomer: Newcomer) {
  const small = path.join(path.dirname(newcomer.folder), 'small')
  fs.mkdirSync(small)
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=45M,mode=0777', 'tmpfs', small], { stdio: 'inherit' })
  await refused(newcomer, { SCHEMA_VIVANT_DATA: small }, 'Le disque est plein').finally(() =>
    spawnSync('umount', [small], { stdio: 'inherit' }),
  )
}

async function refused(newcomer: Newcomer, env: Record<string, string>, words: string) {
  const demo = start(newcomer, ['demo'], env)
  const code = await Promise.race([demo.ended, wait(60_000, null)])
  if (code !== 1 || !demo.said().includes(words)) throw new Error(`ended with ${code}:\n${demo.said()}`)
  await nothingLeft(newcomer)
}

/** Every check passes for this account too. */
async function tested(newcomer: Newcomer) {
  const test = start(newcomer, ['test'])
  const code = await test.ended
  const sum = /^\d+ passed, 0 failed$/m.exec(test.said())
  if (code === 0 && sum) return
  // The checks that follow a failure say a lot: what failed, and why, comes first.
  const failures = test
    .said()
    .split(/(?=^.*FAIL )/m)
    .slice(1)
  const why = failures.map((failure) => failure.slice(0, 1_000)).slice(0, 5)
  throw new Error(`ended with ${code}:\n${[...why, test.said().slice(-2_000)].join('\n')}`)
}

async function stop(command: Command) {
  process.kill(-(command.child.pid ?? 0), 'SIGINT')
  await command.ended
}

async function expectServed({ port }: Newcomer) {
  const home = await fetch(`http://127.0.0.1:${port}/`)
  const text = await home.text()
  if (home.status !== 200 || !text.includes('Drôme')) throw new Error(`the home page answered ${home.status}`)
}

async function nothingLeft(newcomer: Newcomer) {
  for (let waited = 0; waited < 10_000; waited += 250) {
    if (processesOf(newcomer, /node|postgres/).length === 0) return
    await wait(250)
  }
  throw new Error(`still running: ${processesOf(newcomer, /node|postgres/).join(', ')}`)
}
