import type pg from 'pg'
import { tablesOf } from '#tests/support/catalog.ts'

/**
 * Gives rows of the other department the very ids of rows of one's own, as far as there are rows: a key is a department and
 * an id, so both may stand. A query that finds a row by its id alone then finds two, and shows or changes the wrong one.
 */
export async function makeTwins(superuser: pg.Client, own: string, other: string) {
  const history = ['audit_entry', 'revision', 'progress_update', 'progress_update_action']
  await superuser.query('BEGIN')
  // The keys between tables follow a changed id, into history too; its own triggers would refuse.
  for (const table of history) await superuser.query(`ALTER TABLE ${table} DISABLE TRIGGER append_only`)
  for (const table of await tablesWithId(superuser)) {
    await superuser.query(
      `WITH mine AS (SELECT id, row_number() OVER (ORDER BY id) AS place FROM ${table} WHERE department_id = $1),
         theirs AS (SELECT id, row_number() OVER (ORDER BY id) AS place FROM ${table} WHERE department_id = $2)
       UPDATE ${table} t SET id = mine.id FROM mine JOIN theirs USING (place)
       WHERE t.department_id = $2 AND t.id = theirs.id`,
      [own, other],
    )
  }
  for (const table of history) await superuser.query(`ALTER TABLE ${table} ENABLE TRIGGER append_only`)
  await superuser.query('COMMIT')
}

async function tablesWithId(superuser: pg.Client): Promise<string[]> {
  const { rows } = await superuser.query<{ table: string }>(
    `SELECT attrelid::regclass::text AS table FROM pg_attribute
     WHERE attname = 'id' AND attrelid = ANY ($1::regclass[]) ORDER BY 1`,
    [tablesOf('tenant')],
  )
  return rows.map(({ table }) => table)
}
