import { existsSync } from 'node:fs'
import type pg from 'pg'
import { withConnection } from '#tools/database/connect.ts'
import { runCommand } from '#tools/process/lifecycle.ts'
import { refuse } from '#tools/process/refusal.ts'
import { loadAll, readSources } from './load-all.ts'
import { describeLoad, describeRefusal } from './report.ts'

// Loads the departments' schemes; in demonstration mode, the demonstration accounts as well. Both only add what is missing.
await runCommand(async () => {
  const url =
    process.env.MIGRATION_DATABASE_URL || refuse('Indiquez MIGRATION_DATABASE_URL, puis relancez la même commande.')
  await withConnection(url, async (client) => {
    const result = await loadAll(client, readSources())
    if (!result.ok) return refuse(describeRefusal(result.error))
    for (const loaded of result.value) console.log(describeLoad(loaded))
    if (process.env.APP_MODE === 'demo') await createDemonstrationAccounts(client)
  })
  return 0
})

async function createDemonstrationAccounts(client: pg.Client): Promise<void> {
  const program = new URL('./demonstration-accounts.ts', import.meta.url)
  if (!existsSync(program)) return
  const { createDemonstrationAccounts: create } = await import(program.href)
  await create(client)
}
