import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A process as we can recognise it later: numbers are reused, a number with its starting time is not. */
export type ProcessIdentity = { pid: number; startedAt: string }

/** Describes a living process, or null if there is none of that number. */
export function identify(pid: number): ProcessIdentity | null {
  const startedAt = startTime(pid)
  return startedAt ? { pid, startedAt } : null
}

/** Whether that very process is still there. */
export function isAlive({ pid, startedAt }: ProcessIdentity) {
  return startTime(pid) === startedAt
}

/** The command line of a process, empty if it cannot be read. */
export function commandLine(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'command')
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

/** Ends a process an earlier run left behind: politely first. */
export async function endProcess(identity: ProcessIdentity, politely: NodeJS.Signals, patience = 10_000) {
  for (const signal of [politely, 'SIGKILL'] as const) {
    if (!isAlive(identity)) return
    try {
      process.kill(identity.pid, signal)
    } catch {
      return // gone in between
    }
    for (let waited = 0; waited < patience && isAlive(identity); waited += 100) await wait(100)
  }
}

function startTime(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'lstart')
  try {
    // The name, in parentheses, may hold spaces: fields are counted after it. A zombie is already dead.
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return fields[0] === 'Z' ? '' : (fields[19] ?? '')
  } catch {
    return ''
  }
}

function ps(pid: number, column: string) {
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}
