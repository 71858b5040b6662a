import type pg from 'pg'
import { tablesOf } from '#tests/support/catalog.ts'

/** A word no document holds: wherever the other department shows, it shows. */
export const canary = 'Canarivienne'

/** Columns whose values the code reads, and which a mark would make it refuse. */
const coded = ['kind', 'relation', 'scope', 'action', 'subject_kind', 'code', 'acronym', 'email', 'date']

/** Marks every free text of every tenant table of the department, its search entries included. */
export async function plantCanaries(superuser: pg.Client, departmentId: string) {
  await superuser.query('BEGIN')
  // Triggers asleep: history is append-only, and the mark is no change of it.
  await superuser.query(`SET LOCAL session_replication_role = 'replica'`)
  for (const table of tablesOf('tenant')) {
    const columns = await freeTexts(superuser, table)
    if (columns.length === 0) continue
    const marked = columns.map(({ name, list }) => `${name} = ${list ? marking(name) : `${name} || ' ${canary}'`}`)
    await superuser.query(`UPDATE ${table} SET ${marked.join(', ')} WHERE department_id = $1`, [departmentId])
  }
  await superuser.query('COMMIT')
  await superuser.query('SELECT rebuild_search($1)', [departmentId])
}

const marking = (name: string) =>
  `ARRAY(SELECT text || ' ${canary}' FROM unnest(${name}) WITH ORDINALITY AS t(text, n) ORDER BY n)`

/** Columns of text that no CHECK constrains. */
async function freeTexts(superuser: pg.Client, table: string) {
  const { rows } = await superuser.query<{ name: string; list: boolean }>(
    `SELECT attname AS name, atttypid = 'text[]'::regtype AS list FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND atttypid IN ('text'::regtype, 'text[]'::regtype) AND attname <> ALL ($2)
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = attrelid AND contype = 'c' AND attnum = ANY (conkey))`,
    [table, coded],
  )
  return rows
}
