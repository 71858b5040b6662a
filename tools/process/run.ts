import { spawn } from 'node:child_process'
import { project } from '#tools/project.ts'
import { onStop } from './lifecycle.ts'

/** How a program ended; `output` is what it said on both channels. */
export type Outcome = { code: number; output: string; milliseconds: number }

type Options = { env?: Record<string, string | undefined>; echo?: boolean }

/** Runs a JavaScript or TypeScript program of ours on this Node, to its end; it is stopped when we are. */
export async function runNode(script: string, args: string[] = [], options: Options = {}): Promise<Outcome> {
  const startedAt = Date.now()
  const child = spawn(process.execPath, [script, ...args], {
    cwd: project,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onStop(() => void child.kill('SIGTERM'))
  const said: string[] = []
  for (const channel of [child.stdout, child.stderr]) {
    channel.setEncoding('utf8').on('data', (text: string) => {
      said.push(text)
      if (options.echo) process.stdout.write(text)
    })
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve(exitCode ?? 1))
  })
  return { code, output: said.join(''), milliseconds: Date.now() - startedAt }
}

/** The same, for a program whose failure ends the command. */
export async function runNodeOrThrow(script: string, args: string[] = [], options: Options = {}): Promise<Outcome> {
  const outcome = await runNode(script, args, options)
  if (outcome.code !== 0) throw new Error(`${[script, ...args].join(' ')} (${outcome.code})\n${outcome.output.trim()}`)
  return outcome
}
