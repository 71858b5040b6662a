import { randomUUID } from 'node:crypto'
import type { RoleAssignment } from '#lib/access/access.ts'
import type { DepartmentContext } from '#lib/server/doors.ts'
import { withConnection } from '#tools/database/connect.ts'

/** What a test's person is given in the department. */
type Given = { roles?: (Pick<RoleAssignment, 'role'> & Partial<RoleAssignment>)[]; leads?: string[]; pilots?: string[] }

export type Person = DepartmentContext & { memberId: string }

/** Creates a person with an account, a membership, roles, fiches to lead and actions to pilot, as the owner would. */
export async function createPerson(migrationUrl: string, slug: string, given: Given = {}): Promise<Person> {
  const [userId, memberId] = [randomUUID(), randomUUID()]
  await inDepartment(migrationUrl, slug, async (query, departmentId) => {
    await query(`SELECT set_config('app.user', $1, true)`, [userId])
    await query(`INSERT INTO user_account (id, email, name) VALUES ($1, $2, 'Camille Essai')`, [
      userId,
      `${userId}@essai.example`,
    ])
    await query(`INSERT INTO member (department_id, id, name) VALUES ($1, $2, 'Camille Essai')`, [
      departmentId,
      memberId,
    ])
    await query(`INSERT INTO membership VALUES ($1, $2, $3)`, [userId, departmentId, memberId])
    for (const { role, unitId, territoryId, partnerId, policyId } of given.roles ?? []) {
      await query(
        `INSERT INTO role_assignment (department_id, id, member_id, role, unit_id, territory_id, partner_id, policy_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [departmentId, randomUUID(), memberId, role, unitId, territoryId, partnerId, policyId],
      )
    }
    for (const ficheId of given.leads ?? []) {
      await query(
        `INSERT INTO fiche_lead (department_id, id, fiche_id, position, member_id) VALUES ($1, $2, $3, 99, $4)`,
        [departmentId, randomUUID(), ficheId, memberId],
      )
    }
    for (const actionId of given.pilots ?? []) {
      await query('INSERT INTO action_lead (department_id, action_id, member_id) VALUES ($1, $2, $3)', [
        departmentId,
        actionId,
        memberId,
      ])
    }
  })
  return { slug, userId, sessionVersion: 1, memberId }
}

type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/** One transaction as the owner of the tables, with the department set: row-level security binds the owner too. */
export async function inDepartment<T>(
  migrationUrl: string,
  slug: string,
  use: (query: Query, departmentId: string) => Promise<T>,
): Promise<T> {
  return withConnection(migrationUrl, async (client) => {
    const query: Query = async (sql, values) => (await client.query(sql, values)).rows
    await query('BEGIN')
    await query(`SELECT set_config('app.platform', 'on', true)`)
    const [department] = await query('SELECT id FROM department WHERE slug = $1', [slug])
    const id = String(department?.id)
    await query(`SELECT set_config('app.department', $1, true)`, [id])
    const value = await use(query, id)
    await query('COMMIT')
    return value
  })
}
