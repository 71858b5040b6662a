import { findChromium } from './chromium.ts'
import { createTestDatabase, startTestCluster } from './database.ts'
import { startApplication } from './server.ts'

/** A browser, a seeded database and the built application for all browser tests; playwright calls what is returned. */
export default async function setUp() {
  const { executablePath, env } = await findChromium()
  process.env.TEST_BROWSER = executablePath
  process.env.TEST_BROWSER_LIBRARIES = env.LD_LIBRARY_PATH ?? ''
  const stopCluster = await startTestCluster()
  try {
    const { runtimeUrl } = await createTestDatabase('seeded')
    const server = await startApplication(runtimeUrl)
    process.env.TEST_ADDRESS = server.address
    return async () => {
      await server.stop()
      await stopCluster()
    }
  } catch (error) {
    await stopCluster()
    throw error
  }
}
