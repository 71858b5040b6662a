import pg from 'pg'
import { withConnection } from './connect.ts'

/** The owner migrates, the runtime role serves; neither can escape row-level security, and only the first owns tables. */
export const ownerRole = 'schema_vivant_owner'
export const runtimeRole = 'schema_vivant_app'

/** The addresses of one database, for its two roles. */
export type Urls = { migrationUrl: string; runtimeUrl: string }

/** Creates or updates a role that can do nothing by itself. */
export async function ensureRole(superuserUrl: string, name: string, password: string, attributes = 'NOBYPASSRLS') {
  const role = pg.escapeIdentifier(name)
  await withConnection(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
    const verb = rowCount ? 'ALTER' : 'CREATE'
    const restrictions = `NOSUPERUSER NOCREATEDB NOCREATEROLE ${attributes}`
    await client.query(`${verb} ROLE ${role} LOGIN ${restrictions} PASSWORD ${pg.escapeLiteral(password)}`)
  })
}

/** Creates the database if there is none; it belongs to the owner. */
export async function ensureDatabase(superuserUrl: string, name: string) {
  await withConnection(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} OWNER ${ownerRole}`)
  })
}

/** The address of a database of the same server, for a role. */
export function urlFor(superuserUrl: string, database: string, role: string, password: string) {
  const url = new URL(superuserUrl)
  url.pathname = `/${database}`
  url.username = role
  url.password = password
  return url.href
}
