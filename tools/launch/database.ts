import type { CivilDate } from '#lib/shared/dates.ts'
import { checkServer } from '#tools/database/check-server.ts'
import { startEmbedded } from '#tools/database/embedded.ts'
import { grant } from '#tools/database/grants.ts'
import { migrate } from '#tools/database/migrations.ts'
import type { Urls } from '#tools/database/roles.ts'
import { onStop } from '#tools/process/lifecycle.ts'
import { refuse } from '#tools/process/refusal.ts'
import { runNode } from '#tools/process/run.ts'
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

/**
 * Loads the schemes and the demonstration accounts, and what the schemes have lived by that day, if one is given; what is
 * already there stays as it is.
 */
export async function seed({ migrationUrl, runtimeUrl }: Urls, day?: CivilDate) {
  const env = {
    MIGRATION_DATABASE_URL: migrationUrl,
    DATABASE_URL: runtimeUrl,
    APP_MODE: 'demo',
    DEMONSTRATION_TODAY: day ?? '',
  }
  const { code, output } = await runNode(inProject('prisma/seed/seed.ts'), [], { env })
  if (code !== 0) refuse(output.trim())
}

async function openEmbedded(secrets: Secrets, command: string) {
  const { cluster, urls } = await startEmbedded(stateFolder, secrets)
  onStop(cluster.stop)
  watch(cluster.process, `La base de données s'est arrêtée : relancez npm run ${command}, aucune donnée n'est perdue.`)
  return urls
}
