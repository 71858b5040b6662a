import fs from 'node:fs'
import path from 'node:path'
import { commandLine, endProcess, identify } from '#tools/process/identity.ts'

/** Stops a PostgreSQL of ours that outlived the run that started it; clears the note left by one that was killed. */
export async function stopOrphan(data: string) {
  const note = path.join(data, 'postmaster.pid')
  if (!fs.existsSync(note)) return
  const pid = Number(fs.readFileSync(note, 'utf8').split('\n')[0])
  const identity = pid > 0 ? identify(pid) : null
  const command = identity ? commandLine(identity.pid) : ''
  if (identity && command.includes(data)) await endProcess(identity, 'SIGINT')
  // The number may belong to another program by now, which would make PostgreSQL refuse to start; if that program is a
  // PostgreSQL all the same, the note stays and PostgreSQL decides.
  else if (!command.includes('postgres')) fs.rmSync(note, { force: true })
}
