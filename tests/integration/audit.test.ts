import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { inDepartment } from '#tests/support/people.ts'
import { connect, withConnection } from '#tools/database/connect.ts'

let database: TestDatabase
let superuser: pg.Client
let department: string

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  const url = new URL(process.env.TEST_CLUSTER_URL ?? '')
  url.pathname = new URL(database.runtimeUrl).pathname
  superuser = await connect(url.href)
  department = (await superuser.query(`SELECT id FROM department WHERE slug = 'drome'`)).rows[0].id
  for (let entry = 0; entry < 8; entry++) await appendOne()
})
afterAll(async () => {
  await superuser.end()
  await database.drop()
})

const append = `INSERT INTO audit_entry (department_id, id, action, subject_kind, subject_id, details)
  VALUES ($1, $2, 'fiche.tried', 'fiche', $2, '{"number": 1.50, "text": "é"}')`

/** Appends as the application does: the runtime role, the department set. */
const appendOne = () =>
  withConnection(database.runtimeUrl, async (client) => {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('app.department', $1, true)`, [department])
    await client.query(append, [department, randomUUID()])
    await client.query('COMMIT')
  })

const fault = async () => {
  const { rows } = await superuser.query('SELECT audit_fault($1) AS fault', [department])
  return rows[0].fault === null ? null : Number(rows[0].fault)
}

/** What somebody with every right would do, triggers asleep; undone afterwards. */
async function tampering(sql: string): Promise<number | null> {
  await superuser.query('BEGIN')
  await superuser.query(`SET LOCAL session_replication_role = 'replica'`)
  await superuser.query(sql, [department])
  const found = await fault()
  await superuser.query('ROLLBACK')
  return found
}

describe('the audit chain', () => {
  it('keeps one order when many write at the same moment', async () => {
    const before = Number(
      (await superuser.query('SELECT max(sequence) FROM audit_entry WHERE department_id = $1', [department])).rows[0]
        .max,
    )
    await Promise.all(Array.from({ length: 12 }, appendOne))
    const { rows } = await superuser.query(
      'SELECT sequence::int FROM audit_entry WHERE department_id = $1 ORDER BY 1',
      [department],
    )
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1))
    expect(rows.length).toBe(before + 12)
    expect(await fault()).toBeNull()
  })

  it('shows what was altered, removed, inserted, swapped or re-dated behind its back', async () => {
    for (const column of [
      `action = 'x'`,
      `details = '{}'`,
      'member_id = gen_random_uuid()',
      `subject_kind = 'x'`,
      'subject_id = gen_random_uuid()',
      `recorded_at = recorded_at - interval '1 day'`,
      `hash = '\\x00'`,
    ]) {
      expect(
        await tampering(`UPDATE audit_entry SET ${column} WHERE department_id = $1 AND sequence = 5`),
        column,
      ).toBe(5)
    }
    expect(await tampering('DELETE FROM audit_entry WHERE department_id = $1 AND sequence = 3')).toBe(4)
    expect(await tampering('DELETE FROM audit_entry WHERE department_id = $1 AND sequence = 1')).toBe(2)
    expect(
      await tampering('UPDATE audit_entry SET sequence = sequence + 100 WHERE department_id = $1 AND sequence = 4'),
    ).toBe(5)
    expect(await fault()).toBeNull()
  })

  it('takes its number, its hash and its hour from the database, whatever the writer says', async () => {
    await inDepartment(database.migrationUrl, 'drome', async (query, id) => {
      const [row] = await query(
        `INSERT INTO audit_entry (department_id, id, action, subject_kind, subject_id, details, sequence, recorded_at, hash)
         VALUES ($1, $2, 'x.y', 'x', $2, '{}', 1, '2001-01-01', '\\x00') RETURNING sequence::int, recorded_at > now() - interval '1 minute' AS recent, length(hash) AS length`,
        [id, randomUUID()],
      )
      expect(row).toMatchObject({ recent: true, length: 32 })
      expect(Number(row?.sequence)).toBeGreaterThan(1)
    })
    expect(await fault()).toBeNull()
  })
})

describe('history', () => {
  const tables = ['audit_entry', 'revision', 'progress_update', 'progress_update_action']

  it.each(tables)('%s is refused to the application by its rights', async (table) => {
    for (const sql of [
      `UPDATE ${table} SET department_id = department_id`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ]) {
      await withConnection(database.runtimeUrl, async (client) => {
        await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })
      })
    }
  })

  it.each(tables)('%s is refused to the owner by its trigger', async (table) => {
    await giveHistory()
    for (const sql of [`UPDATE ${table} SET department_id = department_id`, `DELETE FROM ${table}`]) {
      const change = inDepartment(database.migrationUrl, 'drome', async (query) => query(sql))
      await expect(change, sql).rejects.toThrow(/append-only/)
    }
  })

  it.each(tables)('%s is emptied by nobody', async (table) => {
    const change = withConnection(database.migrationUrl, (client) => client.query(`TRUNCATE ${table} CASCADE`))
    await expect(change).rejects.toThrow(/append-only/)
  })
})

/** One row of each kind, so that a row trigger has something to refuse. */
async function giveHistory() {
  await inDepartment(database.migrationUrl, 'drome', async (query, id) => {
    const [member, update] = [randomUUID(), randomUUID()]
    const [action] = await query('SELECT id, fiche_id FROM action WHERE department_id = $1 LIMIT 1', [id])
    await query(`INSERT INTO member (department_id, id, name) VALUES ($1, $2, 'Essai')`, [id, member])
    await query(
      `INSERT INTO progress_update (department_id, id, fiche_id, member_id, fiche_revision, occurred_on)
       SELECT $1, $2, $3, $4, coalesce(max(fiche_revision), 0) + 1, '2026-01-01' FROM progress_update WHERE department_id = $1`,
      [id, update, action?.fiche_id, member],
    )
    await query(`INSERT INTO progress_update_action VALUES ($1, $2, $3, 'notBegun', 'done')`, [id, update, action?.id])
    await query(
      `INSERT INTO revision (department_id, id, fiche_id, number, member_id, snapshot)
       SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, '{}' FROM revision WHERE department_id = $1`,
      [id, randomUUID(), action?.fiche_id, member],
    )
  })
}
