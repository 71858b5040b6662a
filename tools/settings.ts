import path from 'node:path'
import type { Urls } from './database/roles.ts'
import { refuse } from './process/refusal.ts'
import { inProject } from './project.ts'

/** Where everything the commands keep between two runs lives. */
export const stateFolder = path.resolve(process.env.SCHEMA_VIVANT_DATA || inProject('.data'))

/** The person's own PostgreSQL, or null for the embedded one. */
export function urlsFromEnvironment(env: Record<string, string | undefined> = process.env): Urls | null {
  const { DATABASE_URL: runtimeUrl, MIGRATION_DATABASE_URL: migrationUrl } = env
  if (runtimeUrl && migrationUrl) return { runtimeUrl, migrationUrl }
  if (!runtimeUrl && !migrationUrl) return null
  const missing = runtimeUrl ? 'MIGRATION_DATABASE_URL' : 'DATABASE_URL'
  return refuse(`Il manque ${missing} : indiquez les deux adresses, ou aucune pour la base fournie.`)
}

/** The port the application answers on. */
export function portFromEnvironment(env: Record<string, string | undefined> = process.env): number {
  const port = Number(env.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  return refuse(
    `PORT=${env.PORT} n'est pas un numéro de port : choisissez-en un entre 1 et 65535, par exemple PORT=3001.`,
  )
}
