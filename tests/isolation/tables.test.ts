import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tablesOf } from '#tests/support/catalog.ts'
import { connect } from '#tools/database/connect.ts'
import { fingerprintOf, fingerprintOfAccounts } from './support/fingerprint.ts'
import { type Ground, prepareGround } from './support/ground.ts'
import { type Cast, prepareRun } from './support/people.ts'

let ground: Ground
let cast: Cast
let runtime: pg.Client

beforeAll(async () => {
  ground = await prepareGround()
  cast = (await prepareRun(ground)).cast
  runtime = await connect(ground.database.runtimeUrl)
})
afterAll(async () => {
  await runtime.end()
  await ground.close()
})

/** One transaction of the runtime role with these settings; what succeeds is kept, so that it shows. */
async function as<T>(settings: Record<string, string>, use: () => Promise<T>): Promise<T> {
  await runtime.query('BEGIN')
  try {
    for (const [name, value] of Object.entries(settings)) {
      await runtime.query('SELECT set_config($1, $2, true)', [`app.${name}`, value])
    }
    return await use()
  } finally {
    await runtime.query('COMMIT')
  }
}

const inOwn = <T>(use: () => Promise<T>) => as({ department: ground.own.departmentId }, use)
const count = async (sql: string, values: unknown[] = []) => Number((await runtime.query(sql, values)).rows[0].count)

/** Refused for want of a right: by row-level security or by the grants. */
const refused = { code: '42501' }

describe.each(tablesOf('tenant'))('%s, in a department', (table) => {
  it('shows its own rows and no other', async () => {
    const { superuser, own, other } = ground
    const { rows } = await superuser.query(`SELECT count(*) FROM ${table} WHERE department_id = $1`, [own.departmentId])
    expect(Number(rows[0].count)).toBeGreaterThan(0)
    await inOwn(async () => {
      expect(await count(`SELECT count(*) FROM ${table}`)).toBe(Number(rows[0].count))
      expect(await count(`SELECT count(*) FROM ${table} WHERE department_id = $1`, [other.departmentId])).toBe(0)
    })
  })

  it('takes no row for another department', async () => {
    const { superuser, other } = ground
    const row = await oneRow(superuser, table, other.departmentId)
    const insert = () =>
      runtime.query(`INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, $1)).*`, [row])
    await expect(inOwn(insert)).rejects.toMatchObject(refused)
    await expect(as({}, insert)).rejects.toMatchObject(refused)
  })

  it('gives no row away, changes none and deletes none of another department', async () => {
    const { superuser, other } = ground
    const before = await fingerprintOf(superuser, other.departmentId)
    const attempt = (sql: string) =>
      inOwn(() => runtime.query(sql, [other.departmentId])).then(
        ({ rowCount }) => rowCount ?? 0,
        (error) => (error.code === refused.code ? 0 : Promise.reject(error)),
      )
    expect(await attempt(`UPDATE ${table} SET department_id = $1`)).toBe(0)
    expect(await attempt(`UPDATE ${table} SET department_id = department_id WHERE department_id = $1`)).toBe(0)
    expect(await attempt(`DELETE FROM ${table} WHERE department_id = $1`)).toBe(0)
    expect(await fingerprintOf(superuser, other.departmentId)).toEqual(before)
  })

  it('is empty outside a department', async () => {
    const outside: Record<string, string>[] = [
      {},
      { department: '' },
      { user: cast.coordinator.person.userId },
      { platform: 'on' },
    ]
    for (const settings of outside) {
      expect(await as(settings, () => count(`SELECT count(*) FROM ${table}`))).toBe(0)
    }
  })
})

describe('the tables of identity and platform', () => {
  it('show a person their own account, memberships and departments', async () => {
    const { userId } = cast.coordinator.person
    await as({ user: userId }, async () => {
      expect(await count('SELECT count(*) FROM user_account')).toBe(1)
      expect(await count('SELECT count(*) FROM membership')).toBe(1)
      expect(await count('SELECT count(*) FROM department')).toBe(1)
      expect(await count('SELECT count(*) FROM one_time_link')).toBe(0)
      expect(await count('SELECT count(*) FROM sign_in_throttle')).toBe(0)
    })
  })

  it('show a department its own memberships and nobody’s account', async () => {
    await inOwn(async () => {
      expect(await count('SELECT count(*) FROM user_account')).toBe(0)
      expect(await count('SELECT count(*) FROM membership WHERE department_id = $1', [ground.other.departmentId])).toBe(
        0,
      )
      expect(await count('SELECT count(*) FROM department')).toBe(1)
    })
  })

  it('let nobody change another’s account, membership or department', async () => {
    const before = await fingerprintOfAccounts(ground.superuser)
    const foreign = cast.foreigner.person.userId
    for (const [sql, value] of [
      ['UPDATE user_account SET session_version = 9 WHERE id = $1', foreign],
      ['DELETE FROM membership WHERE user_id = $1', foreign],
      [`UPDATE department SET name = 'x' WHERE id = $1`, ground.other.departmentId],
      [`UPDATE department SET name = 'x' WHERE id = $1`, ground.own.departmentId],
      ['DELETE FROM published_scheme WHERE department_id = $1', ground.other.departmentId],
    ] as const) {
      const settings = { department: ground.own.departmentId, user: cast.coordinator.person.userId }
      const { rowCount } = await as(settings, () => runtime.query(sql, [value]))
      expect(rowCount, sql).toBe(0)
    }
    expect(await fingerprintOfAccounts(ground.superuser)).toEqual(before)
  })
})

async function oneRow(superuser: pg.Client, table: string, departmentId: string) {
  const { rows } = await superuser.query(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE department_id = $1 LIMIT 1`, [
    departmentId,
  ])
  return rows[0].row
}
