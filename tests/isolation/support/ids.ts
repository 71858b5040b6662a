import type pg from 'pg'

/** Rows of one department, by the name under which pages and forms carry their id. `department` is its slug. */
export type Ids = Record<IdName, string>
export type IdName = 'department' | keyof typeof queries

const first = (table: string) => `SELECT id FROM ${table} WHERE department_id = $1 ORDER BY id LIMIT 1`

const queries = {
  scheme: first('scheme'),
  // The first fiche that holds an action, and that action.
  fiche: `SELECT fiche_id AS id FROM action WHERE department_id = $1 AND parent_id IS NULL ORDER BY fiche_id LIMIT 1`,
  action: `SELECT id FROM action WHERE department_id = $1 AND parent_id IS NULL ORDER BY fiche_id, id LIMIT 1`,
  node: first('node'),
  partner: first('partner'),
  plan: first('related_plan'),
  body: first('body'),
  unit: first('unit'),
  territory: first('territory'),
  policy: first('policy'),
  member: first('member'),
  role: first('role_assignment'),
  update: first('progress_update'),
}

/** Finds one row of each kind. */
export async function readIds(superuser: pg.Client, departmentId: string): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [name, sql] of Object.entries(queries)) {
    const { rows } = await superuser.query<{ id: string }>(sql, [departmentId])
    if (!rows[0]) throw new Error(`The department has no ${name} to attack with.`)
    ids[name] = rows[0].id
  }
  const { rows } = await superuser.query<{ slug: string }>('SELECT slug FROM department WHERE id = $1', [departmentId])
  return { ...ids, department: rows[0]?.slug ?? '' } as Ids
}
