import type pg from 'pg'
import { tablesOf } from '#tests/support/catalog.ts'
import type { Ground } from './ground.ts'
import type { IdName } from './ids.ts'
import type { Run } from './people.ts'

/**
 * Gives rows of the other department the very ids of rows of one's own, as far as there are rows: a key is a department and
 * an id, so both may stand. A query that finds a row by its id alone then finds two, the other department's first.
 */
export async function makeTwins({ superuser, own, other }: Ground, run: Run) {
  const departments = [own.departmentId, other.departmentId]
  await superuser.query('BEGIN')
  // The keys between tables follow a changed id, into history too; its own triggers would refuse.
  for (const table of history) await superuser.query(`ALTER TABLE ${table} DISABLE TRIGGER append_only`)
  // Row by row: where rows point at rows of their own table, a statement for many would check one before the other follows.
  const giveId = (table: string, mine: string, theirs: string) =>
    superuser.query(`UPDATE ${table} SET id = $1 WHERE department_id = $2 AND id = $3`, [
      mine,
      other.departmentId,
      theirs,
    ])
  for (const [name, table] of Object.entries(tableOf) as [IdName, string][]) {
    await giveId(table, run.own[name], run.other[name])
  }
  for (const table of await tablesWithId(superuser)) {
    const pairs = await superuser.query<{ mine: string; theirs: string }>(pairsOfTheRest(table), departments)
    for (const { mine, theirs } of pairs.rows) await giveId(table, mine, theirs)
  }
  for (const table of history) await superuser.query(`ALTER TABLE ${table} ENABLE TRIGGER append_only`)
  await superuser.query('COMMIT')
}

/** Writes each table again in the order of its key: of twins, the one of the department with the smaller id comes first. */
export async function sortTables(superuser: pg.Client) {
  for (const table of tablesOf('tenant')) await superuser.query(`CLUSTER ${table} USING ${table}_pkey`)
}

const history = ['audit_entry', 'revision', 'progress_update', 'progress_update_action', 'objective_assessment']

/** The rows that pages and forms name must be twins of their like: a lead of a lead. */
const tableOf: Partial<Record<IdName, string>> = {
  scheme: 'scheme',
  fiche: 'fiche',
  otherFiche: 'fiche',
  otherAction: 'action',
  action: 'action',
  objective: 'objective',
  node: 'node',
  partner: 'partner',
  plan: 'related_plan',
  body: 'body',
  unit: 'unit',
  territory: 'territory',
  policy: 'policy',
  update: 'progress_update',
  leadMember: 'member',
  coLead: 'member',
  newcomer: 'member',
  leaver: 'member',
  guest: 'member',
  role: 'role_assignment',
}

const pairsOfTheRest = (table: string) => `
  WITH mine AS (SELECT id, row_number() OVER (ORDER BY id) AS place FROM ${table} t WHERE department_id = $1
      AND NOT EXISTS (SELECT FROM ${table} o WHERE o.department_id = $2 AND o.id = t.id)),
    theirs AS (SELECT id, row_number() OVER (ORDER BY id) AS place FROM ${table} t WHERE department_id = $2
      AND NOT EXISTS (SELECT FROM ${table} o WHERE o.department_id = $1 AND o.id = t.id))
  SELECT mine.id AS mine, theirs.id AS theirs FROM mine JOIN theirs USING (place)`

async function tablesWithId(superuser: pg.Client): Promise<string[]> {
  const { rows } = await superuser.query<{ table: string }>(
    `SELECT attrelid::regclass::text AS table FROM pg_attribute
     WHERE attname = 'id' AND attrelid = ANY ($1::regclass[]) ORDER BY 1`,
    [tablesOf('tenant')],
  )
  return rows.map(({ table }) => table)
}
