import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/** A fresh clone in an empty home, used by one account. */
export type Newcomer = { folder: string; home: string; uid: number | null; port: number }

/** What a command said, and whether it still runs. */
export type Command = { child: ChildProcess; said: () => string; ended: Promise<number> }

/** Starts an npm script the way the newcomer would, with nothing of our own environment but the way to the registry. */
export function start(
  { folder, home, uid, port }: Newcomer,
  script: string[],
  env: Record<string, string> = {},
): Command {
  const passed = ['PATH', 'NODE_EXTRA_CA_CERTS', 'npm_config_userconfig', 'npm_config_registry', 'LANG']
  const kept = Object.fromEntries(passed.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
  const account = uid === null ? [] : ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups']
  const [program = '', ...args] = [...account, 'npm', 'run', ...script]
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...kept, HOME: home, PORT: String(port), ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text
    })
  }
  return { child, said: () => said, ended: new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1))) }
}

/** Waits until the command has said this; throws with all it said when it ends before. */
export async function until(command: Command, words: string, patience = 600_000): Promise<void> {
  const deadline = Date.now() + patience
  while (!command.said().includes(words)) {
    if (command.child.exitCode !== null || Date.now() > deadline)
      throw new Error(`« ${words} » never came:\n${command.said()}`)
    await wait(200)
  }
}

/** The processes whose command line holds these words, those of this folder only. */
export function processesOf({ folder }: Newcomer, words: RegExp): number[] {
  const list = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).stdout.split('\n')
  const ours = list.filter((line) => words.test(line) && cwdOrArguments(line, folder))
  return ours.map((line) => Number.parseInt(line, 10))
}

function cwdOrArguments(line: string, folder: string): boolean {
  const pid = Number.parseInt(line, 10)
  const cwd = spawnSync('readlink', [`/proc/${pid}/cwd`], { encoding: 'utf8' }).stdout.trim()
  return line.includes(folder) || cwd.startsWith(folder)
}
