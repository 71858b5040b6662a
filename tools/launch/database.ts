import fs from 'node:fs'
import { checkServer } from '#tools/database/check-server.ts'
import { startEmbedded } from '#tools/database/embedded.ts'
import { grant } from '#tools/database/grants.ts'
import { migrate } from '#tools/database/migrations.ts'
import type { Urls } from '#tools/database/roles.ts'
import { onStop } from '#tools/process/lifecycle.ts'
import { runNodeOrThrow } from '#tools/process/run.ts'
import { inProject } from '#tools/project.ts'
import type { Secrets } from '#tools/secrets.ts'
import { stateFolder, urlsFromEnvironment } from '#tools/settings.ts'
import { watch } from './watch.ts'

/** The person's own PostgreSQL when there is one, the embedded one otherwise; migrated in both cases. */
export async function openDatabase(secrets: Secrets, command: string): Promise<Urls> {
  const urls = urlsFromEnvironment() ?? (await openEmbedded(secrets, command))
  await checkServer(urls)
  await migrate(urls.migrationUrl)
  await grant(urls.migrationUrl, urls.runtimeUrl)
  return urls
}

/** Loads the schemes and the demonstration accounts; what is already there stays as it is. */
export async function seed({ migrationUrl, runtimeUrl }: Urls) {
  const program = inProject('prisma/seed/seed.ts')
  if (!fs.existsSync(program)) return
  const env = { MIGRATION_DATABASE_URL: migrationUrl, DATABASE_URL: runtimeUrl, APP_MODE: 'demo' }
  await runNodeOrThrow(program, [], { env })
}

async function openEmbedded(secrets: Secrets, command: string) {
  const { cluster, urls } = await startEmbedded(stateFolder, secrets)
  onStop(cluster.stop)
  watch(cluster.process, `La base de données s'est arrêtée : relancez npm run ${command}, aucune donnée n'est perdue.`)
  return urls
}
