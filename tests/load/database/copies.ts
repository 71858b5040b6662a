import type pg from 'pg'
import { type Reference, readReferences, tablesOf } from '#tests/support/catalog.ts'

/**
 * Copies everything one department has under `count` new departments. The tables are those that the schema calls tenant
 * or published, so that a new table comes along by itself; each id becomes another one, drawn from the new department's.
 */
export async function copyDepartment(client: pg.Client, departmentId: string, count: number) {
  await client.query(targets, [departmentId, count])
  await client.query(departments, [departmentId])
  await switchSearch(client, 'DISABLE')
  for (const table of await orderedTables(client)) {
    await client.query(await copyStatement(client, table), [departmentId])
  }
  await switchSearch(client, 'ENABLE')
}

const targets = `
  CREATE TEMP TABLE copy AS SELECT n, pg_temp.id('department/' || n || $1) AS id FROM generate_series(1, $2::int) AS n`

const departments = `
  INSERT INTO department (id, code, slug, name, region, population, time_zone, accent_colour)
  SELECT copy.id, 'B' || n, 'banc-' || n, 'Département ' || n, region, population, time_zone, accent_colour
  FROM copy, department d WHERE d.id = $1::uuid`

/** What can be found is copied with the rest, rather than read again word by word. */
async function switchSearch(client: pg.Client, verb: 'DISABLE' | 'ENABLE') {
  const { rows } = await client.query<{ table: string }>(
    `SELECT DISTINCT tgrelid::regclass::text AS table FROM pg_trigger WHERE tgname = 'search'`,
  )
  for (const { table } of rows) await client.query(`ALTER TABLE ${table} ${verb} TRIGGER search`)
}

/** A table after those it refers to: foreign keys are checked at the end of each statement. */
async function orderedTables(client: pg.Client): Promise<string[]> {
  const tables = [...tablesOf('tenant'), ...tablesOf('published')]
  const references = await readReferences(client)
  const ordered: string[] = []
  while (ordered.length < tables.length) {
    const ready = tables.filter((table) => !ordered.includes(table) && isReady(table, references, tables, ordered))
    if (ready.length === 0) throw new Error(`Tables that refer to each other cannot be copied one by one.`)
    ordered.push(...ready)
  }
  return ordered
}

function isReady(table: string, references: Reference[], tables: string[], done: string[]) {
  return references
    .filter((reference) => reference.table === table && reference.target !== table && tables.includes(reference.target))
    .every(({ target }) => done.includes(target))
}

type Column = { name: string; type: string }

/**
 * A scheme is written in one go, so its rows lie side by side on the disk; history comes day after day from everywhere,
 * so its rows lie between those of other departments. What is append-only is history.
 */
async function copyStatement(client: pg.Client, table: string): Promise<string> {
  const { rows: columns } = await client.query<Column>(
    `SELECT quote_ident(attname) AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  )
  const { rowCount: isHistory } = await client.query(
    `SELECT FROM pg_trigger WHERE tgrelid = $1::regclass AND tgname = 'append_only'`,
    [table],
  )
  return `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')})
    SELECT ${columns.map(copied).join(', ')} FROM ${table} t, copy
    WHERE t.department_id = $1::uuid ORDER BY ${isHistory ? 't.ctid, copy.n' : 'copy.n, t.ctid'}`
}

function copied({ name, type }: Column): string {
  if (name === 'department_id') return 'copy.id'
  if (type === 'uuid') return `pg_temp.id(copy.id::text || t.${name})`
  if (type === 'uuid[]') throw new Error(`${name}: say how its ids are copied.`)
  return `t.${name}`
}
