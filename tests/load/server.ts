import fs from 'node:fs'
import path from 'node:path'
import { startWebServer, waitUntilAnswers } from '#tools/application/server.ts'
import { freePort } from '#tools/process/ports.ts'
import { inProject } from '#tools/project.ts'
import { sessionKey } from './pages/visits.ts'

/** A server under measure, in a process of its own, with the settings of production. */
export type BenchServer = {
  address: string
  /** Milliseconds of processor it has used so far; NaN where the system does not say. */
  processor: () => number
  stop: () => Promise<void>
}

/** @param name what its log is called, in .data/bench: read it when a page answers an error. */
export async function startServer(
  name: string,
  program: string[],
  runtimeUrl: string,
  env: Record<string, string> = {},
): Promise<BenchServer> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const log = inProject('.data/bench', `${name}.log`)
  fs.mkdirSync(path.dirname(log), { recursive: true })
  const settings = {
    NODE_ENV: 'production',
    APP_MODE: 'production',
    DATABASE_URL: runtimeUrl,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: sessionKey,
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    LOG_LEVEL: 'warn',
  }
  const server = startWebServer({ program, env: { ...settings, ...env }, log })
  try {
    await waitUntilAnswers(server, address)
  } catch (error) {
    await server.stop()
    throw new Error(`${(error as Error).message}\n${fs.readFileSync(log, 'utf8')}`)
  }
  return { address, processor: () => processorOf(server.process.pid), stop: server.stop }
}

/** User and system time, in hundredths of a second: fields 14 and 15, counted after the name, which may hold spaces. */
function processorOf(pid: number | undefined): number {
  if (process.platform !== 'linux') return Number.NaN
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
