import { linkPath } from '#lib/identity/one-time-token.ts'
import { emailSchema } from '#lib/identity/password.schema.ts'
import { letIn } from './database/administrator.ts'
import { withConnection } from './database/connect.ts'
import { runCommand } from './process/lifecycle.ts'
import { refuse } from './process/refusal.ts'
import { readRun } from './process/sole-run.ts'
import { stateFolder, urlsFromEnvironment } from './settings.ts'

// `npm run admin -- prenom.nom@departement.fr`: makes that person an administrator of the platform and prints a one-time
// link where they choose a password. With --password, only the link: for a member who has lost theirs.
await runCommand(async () => {
  const [given, ...options] = process.argv.slice(2)
  const email = emailSchema.safeParse(given)
  if (!email.success) refuse('Indiquez une adresse électronique : npm run admin -- prenom.nom@departement.fr')
  const run = readRun(stateFolder)
  const url = urlsFromEnvironment()?.migrationUrl ?? run?.urls?.migrationUrl
  if (!url)
    refuse(
      'Aucune base n’est ouverte : lancez npm run demo à côté, ou indiquez DATABASE_URL et MIGRATION_DATABASE_URL.',
    )
  const address = process.env.NEXTAUTH_URL || run?.address
  if (!address) refuse('Indiquez NEXTAUTH_URL, l’adresse publique de l’application : le lien commence par elle.')

  const passwordOnly = options.includes('--password')
  const token = await withConnection(url, (client) => letIn(client, email.data, { passwordOnly }, new Date()))
  if (!token) refuse(`Aucun compte n’a l’adresse ${email.data}.`)
  console.log(
    `Lien pour ${email.data}, valable 48 heures et une seule fois :\n${address.replace(/\/$/, '')}${linkPath(token)}`,
  )
  return 0
})
