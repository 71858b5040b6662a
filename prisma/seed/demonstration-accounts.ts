import type pg from 'pg'
import { v5 } from 'uuid'
import { hashPassword } from '#lib/identity/password.ts'
import {
  type DemonstrationAccount,
  type DemonstrationGrant,
  demonstrationAccounts,
} from '#lib/server/demonstration-accounts.ts'
import { departmentId, departmentRowId } from './identity.ts'

export { demonstrationAccounts }

/**
 * Creates the accounts that are missing, each with what it is given. An account that is there stays as it is: a role
 * withdrawn during a demonstration stays withdrawn.
 */
export async function createDemonstrationAccounts(client: pg.Client): Promise<void> {
  const hashes = new Map<string, string>()
  for (const account of demonstrationAccounts) {
    await client.query('BEGIN')
    try {
      await setting(client, 'user', userIdOf(account))
      if (!(await hasAccount(client, account))) {
        if (!hashes.has(account.password)) hashes.set(account.password, await hashPassword(account.password))
        await insertAccount(client, account, hashes.get(account.password) ?? null)
        for (const grant of account.grants) await insertGrant(client, account, grant)
      }
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {})
      throw error
    }
  }
}

async function hasAccount(client: pg.Client, account: DemonstrationAccount): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM user_account WHERE id = $1', [userIdOf(account)])
  return rowCount !== 0
}

async function insertAccount(client: pg.Client, account: DemonstrationAccount, passwordHash: string | null) {
  await client.query(
    `INSERT INTO user_account (id, email, name, password_hash, is_platform_admin, is_demonstration)
     VALUES ($1, $2, $3, $4, $5, true)`,
    [userIdOf(account), account.email, account.name, passwordHash, account.isPlatformAdmin],
  )
}

async function insertGrant(client: pg.Client, account: DemonstrationAccount, grant: DemonstrationGrant) {
  const department = departmentId(grant.departmentCode)
  const member = idIn(grant, 'members', account.email)
  await setting(client, 'department', department)
  await client.query('INSERT INTO member (department_id, id, name, email, job_title) VALUES ($1, $2, $3, $4, $5)', [
    department,
    member,
    account.name,
    account.email,
    grant.jobTitle,
  ])
  await client.query('INSERT INTO membership (user_id, department_id, member_id) VALUES ($1, $2, $3)', [
    userIdOf(account),
    department,
    member,
  ])
  for (const given of grant.roles) {
    const unit = given.unitKey ? idIn(grant, 'units', given.unitKey) : null
    const partner = given.partnerName ? await idOf(client, 'partner', 'name', given.partnerName) : null
    await client.query(
      `INSERT INTO role_assignment (department_id, id, member_id, role, unit_id, partner_id) VALUES ($1, $2, $3, $4, $5, $6)`,
      [department, idIn(grant, 'roles', `${account.email}/${given.role}`), member, given.role, unit, partner],
    )
  }
  for (const title of grant.leads ?? []) {
    const fiche = await idOf(client, 'fiche', 'title', title)
    await client.query(
      `INSERT INTO fiche_lead (department_id, id, fiche_id, member_id, position)
       SELECT $1, $2, $3, $4, coalesce(max(position) + 1, 0) FROM fiche_lead WHERE fiche_id = $3`,
      [department, idIn(grant, 'leads', `${account.email}/${fiche}`), fiche, member],
    )
  }
  for (const title of grant.pilots ?? []) {
    const action = await idOf(client, 'action', 'title', title)
    await client.query('INSERT INTO action_lead (department_id, action_id, member_id) VALUES ($1, $2, $3)', [
      department,
      action,
      member,
    ])
  }
}

/** Of the department that is set. */
async function idOf(client: pg.Client, table: 'partner' | 'fiche' | 'action', column: 'name' | 'title', words: string) {
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = $1`, [words])
  const [row] = rows
  if (!row || rows.length > 1) throw new Error(`${rows.length} rows of ${table} are called ${words}: one is expected.`)
  return row.id
}

const setting = (client: pg.Client, name: string, value: string) =>
  client.query(`SELECT set_config('app.' || $1, $2, true)`, [name, value])

const idIn = (grant: DemonstrationGrant, kind: string, key: string) => departmentRowId(grant.departmentCode, kind, key)

const userIdOf = ({ email }: DemonstrationAccount) => v5(email, v5.URL)
