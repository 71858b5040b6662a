import type pg from 'pg'
import { v7 } from 'uuid'
import type { DepartmentProfile } from './departments.ts'
import { departmentId } from './identity.ts'
import { publishedRow } from './publish.ts'
import { FICHE_TABLES, type Rows, TABLES, type TableName } from './rows.ts'
import type { SchemeFile } from './scheme-file.schema.ts'
import { rowsOfFile } from './walk.ts'

/** How many rows of each table were missing and have been written. */
export type Inserted = Record<TableName, number>

/**
 * Writes what is missing of a department's scheme, in one transaction, as the owner of the tables. What is there stays as
 * it is; what belongs to a fiche that a person has revised is that person's, absent rows included.
 */
export async function loadDepartment(
  client: pg.Client,
  file: SchemeFile,
  profile: DepartmentProfile,
): Promise<Inserted> {
  await client.query('BEGIN')
  try {
    const rows = rowsOfFile(file, profile, await ensureDepartment(client, file, profile))
    const inserted = await insertMissing(client, rows)
    if (inserted.scheme > 0) await insertRows(client, 'publishedScheme', [publishedRow(file, rows, profile)])
    await recordLoad(client, rows, inserted)
    await client.query('COMMIT')
    return inserted
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** Row-level security holds for the owner too: creating a department is the platform's, filling it the department's. */
async function ensureDepartment(client: pg.Client, file: SchemeFile, profile: DepartmentProfile): Promise<string> {
  const { code, slug, name, region, population } = file.department
  await client.query("SELECT set_config('app.platform', 'on', true)")
  await insertRows(client, 'department', [
    { id: departmentId(code), code, slug, name, region, population, accentColour: profile.accentColour },
  ])
  const { rows } = await client.query<{ id: string }>('SELECT id FROM department WHERE code = $1', [code])
  const id = rows[0]?.id
  if (id === undefined) throw new Error(`The department ${code} cannot be created: its slug ${slug} is taken.`)
  await client.query("SELECT set_config('app.platform', '', true), set_config('app.department', $1, true)", [id])
  return id
}

async function insertMissing(client: pg.Client, rows: Rows): Promise<Inserted> {
  const revised = await revisedFiches(client)
  const inserted = {} as Inserted
  for (const table of TABLES) {
    const candidates: Record<string, unknown>[] = rows[table]
    const ours = FICHE_TABLES.has(table) ? candidates.filter((row) => !revised.has(row.ficheId)) : candidates
    inserted[table] = await insertRows(client, table, ours)
  }
  return inserted
}

/** Locked until the end, so that a save waits for the load or the load for the save. */
async function revisedFiches(client: pg.Client): Promise<Set<unknown>> {
  const { rows } = await client.query<{ id: string; revision: number }>('SELECT id, revision FROM fiche FOR SHARE')
  return new Set(rows.filter(({ revision }) => revision > 1).map(({ id }) => id))
}

/** One statement a table: PostgreSQL turns the JSON into rows of the table's own types. */
async function insertRows(client: pg.Client, table: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  const [first] = rows
  if (first === undefined) return 0
  const name = snakeCase(table)
  const columns = Object.keys(first).map(snakeCase).join(', ')
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value])),
  )
  const { rowCount } = await client.query(
    `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(records)],
  )
  return rowCount ?? 0
}

async function recordLoad(client: pg.Client, rows: Rows, inserted: Inserted): Promise<void> {
  const [scheme] = rows.scheme
  const details = Object.fromEntries(Object.entries(inserted).filter(([, count]) => count > 0))
  if (scheme === undefined || Object.keys(details).length === 0) return
  await insertRows(client, 'auditEntry', [
    {
      departmentId: scheme.departmentId,
      id: v7(),
      action: 'scheme.loaded',
      subjectKind: 'scheme',
      subjectId: scheme.id,
      details,
    },
  ])
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
