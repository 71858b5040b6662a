import type pg from 'pg'
import type { CivilDate } from '#lib/shared/dates.ts'
import { withConnection } from '#tools/database/connect.ts'
import { runCommand } from '#tools/process/lifecycle.ts'
import { refuse } from '#tools/process/refusal.ts'
import { lastDay, seedLives } from './demonstration/seed-lives.ts'
import { createDemonstrationAccounts } from './demonstration-accounts.ts'
import { loadAll, readSources } from './load-all.ts'
import { describeEarlierDay, describeLife, describeLoad, describeRefusal } from './report.ts'

// Loads the departments' schemes; in demonstration mode, the demonstration accounts as well, and what the schemes have
// lived by DEMONSTRATION_TODAY when it is set. All only add what is missing.
await runCommand(async () => {
  const url =
    process.env.MIGRATION_DATABASE_URL || refuse('Indiquez MIGRATION_DATABASE_URL, puis relancez la même commande.')
  await withConnection(url, async (client) => {
    const result = await loadAll(client, readSources())
    if (!result.ok) return refuse(describeRefusal(result.error))
    for (const loaded of result.value) console.log(describeLoad(loaded))
    if (process.env.APP_MODE !== 'demo') return
    await createDemonstrationAccounts(client)
    const day = process.env.DEMONSTRATION_TODAY
    if (day) await live(client, day)
  })
  return 0
})

/** The life of the schemes up to that day. What the database knows of a later day is never taken back. */
async function live(client: pg.Client, day: CivilDate): Promise<void> {
  const last = await lastDay(client)
  if (last !== null && day < last) return refuse(describeEarlierDay(day, last))
  for (const { name, events } of await seedLives(client, day))
    if (events > 0) console.log(describeLife(name, events, day))
}
