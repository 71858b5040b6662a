import type pg from 'pg'
import { tablesOf } from '#tests/support/catalog.ts'

/**
 * Gives the department a row in the tenant tables its document leaves empty: an attack on an empty table proves nothing.
 * Each statement is skipped where the table has rows.
 */
export async function fillTables(superuser: pg.Client, departmentId: string) {
  for (const [table, insert] of Object.entries(rows)) {
    const { rowCount } = await superuser.query(`SELECT 1 FROM ${table} WHERE department_id = $1 LIMIT 1`, [
      departmentId,
    ])
    if (!rowCount) await superuser.query(insert, [departmentId])
  }
  for (const table of tablesOf('tenant')) {
    const { rowCount } = await superuser.query(`SELECT 1 FROM ${table} WHERE department_id = $1 LIMIT 1`, [
      departmentId,
    ])
    if (!rowCount) throw new Error(`${table} has no row to attack: give it one in tests/isolation/support/fill.ts`)
  }
}

const one = (table: string) => `(SELECT id FROM ${table} WHERE department_id = $1 ORDER BY id LIMIT 1)`
const id = 'gen_random_uuid()'

/** In the order of the keys between them. */
const rows: Record<string, string> = {
  territory: `INSERT INTO territory VALUES ($1, ${id}, 'Territoire', 1)`,
  action_lead: `INSERT INTO action_lead VALUES ($1, ${one('action')}, ${one('member')})`,
  body_member: `INSERT INTO body_member VALUES ($1, ${one('body')}, ${one('member')})`,
  capacity_line: `INSERT INTO capacity_line (department_id, id, scheme_id, position, audience, service, operation, label)
    VALUES ($1, ${id}, ${one('scheme')}, 1, 'Public', 'Service', 'creation', 'Places')`,
  criterion: `INSERT INTO criterion VALUES ($1, ${id}, ${one('fiche')}, 1, 'Critère')`,
  expected_result: `INSERT INTO expected_result VALUES ($1, ${id}, ${one('fiche')}, 1, 'Résultat')`,
  fiche_policy: `INSERT INTO fiche_policy VALUES ($1, ${one('fiche')}, ${one('policy')})`,
  scheme_statement: `INSERT INTO scheme_statement (department_id, id, scheme_id, position, kind, text)
    VALUES ($1, ${id}, ${one('scheme')}, 1, 'principle', 'Principe')`,
  progress_update: `INSERT INTO progress_update (department_id, id, fiche_id, member_id, fiche_revision, accomplished, occurred_on)
    VALUES ($1, ${id}, ${one('fiche')}, ${one('member')}, 1, 'Réunion tenue', '2026-03-01')`,
  progress_update_action: `INSERT INTO progress_update_action SELECT $1, u.id, a.id, 'notBegun', 'inProgress'
    FROM progress_update u JOIN action a ON a.department_id = u.department_id AND a.fiche_id = u.fiche_id
    WHERE u.department_id = $1 LIMIT 1`,
  revision: `INSERT INTO revision (department_id, id, fiche_id, number, member_id, snapshot)
    VALUES ($1, ${id}, ${one('fiche')}, 1, ${one('member')}, '{}')`,
  fiche_territory: `INSERT INTO fiche_territory VALUES ($1, ${one('fiche')}, ${one('territory')})`,
  objective_assessment: `INSERT INTO objective_assessment (department_id, id, objective_id, member_id, year, outcome)
    VALUES ($1, ${id}, ${one('objective')}, ${one('member')}, 2026, 'met')`,
  progress_draft: `INSERT INTO progress_draft VALUES ($1, ${one('fiche')}, ${one('member')}, 1, '{}')`,
}
