import { startApplication, type TestServer } from '#tests/support/server.ts'
import type { Ground } from './ground.ts'

/**
 * The same application twice on the same data: under the runtime role, and under one that no policy stops. What the
 * second shows or changes and should not, only the application's own conditions could have withheld.
 */
export const roles = ['runtime', 'bypass'] as const
export type Role = (typeof roles)[number]
export type Servers = Record<Role, TestServer>

export async function startServers({ database }: Ground): Promise<Servers> {
  const runtime = await startApplication(database.runtimeUrl, { APP_MODE: 'test' })
  try {
    const bypass = await startApplication(database.bypassUrl, { APP_MODE: 'test', ISOLATION_BYPASS: '1' })
    return { runtime, bypass }
  } catch (error) {
    await runtime.stop()
    throw error
  }
}
