import type pg from 'pg'
import { tableClasses } from '#tests/support/catalog.ts'

/** What a department's rows are, table by table: two equal fingerprints mean that nothing at all has changed. */
export type Fingerprint = Record<string, string>

/** Every row of the department, of every class of table that names departments. */
export function fingerprintOf(superuser: pg.Client, departmentId: string): Promise<Fingerprint> {
  return digest(superuser, [...tableClasses().classOf.keys()].filter(namesDepartment), 'department_id = $1', [
    departmentId,
  ])
}

/** Every account and the list of departments. */
export function fingerprintOfAccounts(superuser: pg.Client): Promise<Fingerprint> {
  return digest(superuser, ['user_account', 'one_time_link', 'membership', 'department'], 'true', [])
}

const nameless = ['user_account', 'sign_in_throttle', 'department']
const namesDepartment = (table: string) => !nameless.includes(table)

async function digest(
  superuser: pg.Client,
  tables: string[],
  condition: string,
  values: string[],
): Promise<Fingerprint> {
  const parts = tables.map(
    (table) => `SELECT '${table}' AS table, coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS digest
      FROM ${table} t WHERE ${condition}`,
  )
  const { rows } = await superuser.query<{ table: string; digest: string }>(parts.join(' UNION ALL '), values)
  return Object.fromEntries(rows.map(({ table, digest: value }) => [table, value]))
}
