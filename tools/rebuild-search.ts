import { withConnection } from './database/connect.ts'
import { runCommand } from './process/lifecycle.ts'
import { refuse } from './process/refusal.ts'
import { urlsFromEnvironment } from './settings.ts'

// `npm run search:rebuild`: writes the search entries again, one department after another. Triggers keep them; this is
// for what triggers did not see (a restored table, a new dictionary).
await runCommand(async () => {
  const urls =
    urlsFromEnvironment() ?? refuse('Indiquez DATABASE_URL et MIGRATION_DATABASE_URL, puis relancez la même commande.')
  await withConnection(urls.migrationUrl, async (client) => {
    await client.query(`SELECT set_config('app.platform', 'on', false)`)
    const { rows } = await client.query<{ id: string; name: string }>('SELECT id, name FROM department ORDER BY name')
    for (const { id, name } of rows) {
      // Row-level security binds the owner too: each department in turn.
      await client.query(`SELECT set_config('app.department', $1, false)`, [id])
      await client.query('SELECT rebuild_search($1)', [id])
      console.log(`${name} : recherche reconstruite.`)
    }
  })
  return 0
})
