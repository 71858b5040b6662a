import fs from 'node:fs'
import pg from 'pg'
import { inProject } from '#tools/project.ts'
import { withConnection } from './connect.ts'

/** Gives the runtime role, the user of DATABASE_URL, exactly what prisma/grants.sql says; run after every migration. */
export async function grant(migrationUrl: string, runtimeUrl: string, file = inProject('prisma/grants.sql')) {
  if (!fs.existsSync(file)) return
  const sql = grantsFor(roleOf(runtimeUrl), fs.readFileSync(file, 'utf8'))
  await withConnection(migrationUrl, (client) => client.query(sql))
}

/** The grants with the role's name in the place of its placeholder. */
export function grantsFor(role: string, sql: string) {
  return sql.replaceAll(':"runtime_role"', pg.escapeIdentifier(role))
}

/** The role a connection address signs in as. */
export function roleOf(url: string) {
  return decodeURIComponent(new URL(url).username)
}
