import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildIfNeeded, serverProgram } from '#tools/application/build.ts'
import { startWebServer, waitUntilAnswers } from '#tools/application/server.ts'
import { freePort } from '#tools/process/ports.ts'

/** The built application, running for a test. */
export type TestServer = { address: string; logs: () => string; stop: () => Promise<void> }

/** Starts the built application on a free port; `env` adds to the settings of a demonstration, or replaces them. */
export async function startApplication(runtimeUrl: string, env: Record<string, string> = {}): Promise<TestServer> {
  await buildIfNeeded()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'schema-vivant-server-'))
  const log = path.join(folder, 'log')
  const settings = {
    APP_MODE: 'demo',
    DATABASE_URL: runtimeUrl,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
  }
  const server = startWebServer({ program: [serverProgram], env: { ...settings, ...env }, log })
  const logs = () => fs.readFileSync(log, 'utf8')
  const stop = () => server.stop().finally(() => fs.rmSync(folder, { recursive: true, force: true }))
  try {
    await waitUntilAnswers(server, address)
  } catch (error) {
    const said = logs()
    await stop()
    throw new Error(`${(error as Error).message}\n${said}`)
  }
  return { address, logs, stop }
}
