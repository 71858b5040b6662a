import { checkServer } from './database/check-server.ts'
import { grant } from './database/grants.ts'
import { migrate } from './database/migrations.ts'
import { runCommand } from './process/lifecycle.ts'
import { refuse } from './process/refusal.ts'
import { urlsFromEnvironment } from './settings.ts'

// Migrates the PostgreSQL of DATABASE_URL and MIGRATION_DATABASE_URL: what a production server runs before it starts.
await runCommand(async () => {
  const urls =
    urlsFromEnvironment() ?? refuse('Indiquez DATABASE_URL et MIGRATION_DATABASE_URL, puis relancez la même commande.')
  await checkServer(urls)
  const applied = await migrate(urls.migrationUrl)
  await grant(urls.migrationUrl, urls.runtimeUrl)
  console.log(applied.length ? `Migrations appliquées : ${applied.join(', ')}.` : 'La base est à jour.')
  return 0
})
