import type pg from 'pg'

/** Rows that no attack uses up, found once. */
type LastingId = keyof typeof queries
/** Rows and links made for each run: see people.ts. */
type ExpendedId =
  | 'leadUser'
  | 'leadMember'
  | 'coLead'
  | 'newcomer'
  | 'leaver'
  | 'role'
  | 'guest'
  | 'acceptToken'
  | 'joinToken'
  | 'chooseToken'
  | 'invitee'

/** Rows of one department, by the name under which pages and forms carry their id. `department` is its slug. */
export type LastingIds = Record<'department' | LastingId, string>
export type Ids = LastingIds & Record<ExpendedId, string>
export type IdName = keyof Ids

const first = (table: string) => `SELECT id FROM ${table} WHERE department_id = $1 ORDER BY id LIMIT 1`
const fiches = `SELECT f.id FROM fiche f WHERE f.department_id = $1 AND EXISTS (SELECT FROM action a
  WHERE a.department_id = f.department_id AND a.fiche_id = f.id AND a.parent_id IS NULL)
  AND EXISTS (SELECT FROM objective o WHERE o.department_id = f.department_id AND o.fiche_id = f.id)`

const queries = {
  scheme: first('scheme'),
  // The first fiche that holds an action and an objective, these two, and another such fiche with one of its actions.
  fiche: `${fiches} ORDER BY f.id LIMIT 1`,
  action: `SELECT id FROM action WHERE department_id = $1 AND fiche_id = (${fiches} ORDER BY f.id LIMIT 1) AND parent_id IS NULL
    ORDER BY id LIMIT 1`,
  objective: `SELECT id FROM objective WHERE department_id = $1 AND fiche_id = (${fiches} ORDER BY f.id LIMIT 1) ORDER BY id LIMIT 1`,
  otherFiche: `${fiches} ORDER BY f.id DESC LIMIT 1`,
  otherAction: `SELECT id FROM action WHERE department_id = $1 AND fiche_id = (${fiches} ORDER BY f.id DESC LIMIT 1)
    AND parent_id IS NULL ORDER BY id LIMIT 1`,
  node: first('node'),
  // A partner that takes no part in the first fiche: its people may not read it.
  partner: `SELECT p.id FROM partner p WHERE p.department_id = $1 AND NOT EXISTS (SELECT FROM fiche_partner fp
    WHERE fp.department_id = p.department_id AND fp.partner_id = p.id AND fp.fiche_id = (${fiches} ORDER BY f.id LIMIT 1))
    AND EXISTS (SELECT FROM fiche_partner fp WHERE fp.department_id = p.department_id AND fp.partner_id = p.id)
    ORDER BY p.id LIMIT 1`,
  plan: first('related_plan'),
  body: first('body'),
  unit: first('unit'),
  territory: first('territory'),
  policy: first('policy'),
  member: first('member'),
  update: first('progress_update'),
}

/** Finds one row of each kind. */
export async function readIds(superuser: pg.Client, departmentId: string): Promise<LastingIds> {
  const ids: Record<string, string> = {}
  for (const [name, sql] of Object.entries(queries)) {
    const { rows } = await superuser.query<{ id: string }>(sql, [departmentId])
    if (!rows[0]) throw new Error(`The department has no ${name} to attack with.`)
    ids[name] = rows[0].id
  }
  const { rows } = await superuser.query<{ slug: string }>('SELECT slug FROM department WHERE id = $1', [departmentId])
  return { ...ids, department: rows[0]?.slug ?? '' } as LastingIds
}
