import { startTestCluster } from './database.ts'

/** One PostgreSQL for all the tests that need one; vitest calls what is returned at the end. */
export default startTestCluster
