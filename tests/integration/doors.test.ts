import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  changeDepartment,
  type DepartmentDb,
  readDepartment,
  withIdentity,
  withPlatform,
  withPublic,
} from '#lib/server/doors.ts'
import { err, ok } from '#lib/shared/result.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

let database: TestDatabase
let drome: Person
let vienne: Person

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  // One connection: whatever a transaction leaves behind, the next one finds.
  process.env.DATABASE_POOL_SIZE = '1'
  useDatabase(database.runtimeUrl)
  drome = await createPerson(database.migrationUrl, 'drome', { roles: [{ role: 'coordinator' }] })
  vienne = await createPerson(database.migrationUrl, 'vienne', { roles: [{ role: 'coordinator' }] })
})
afterAll(() => database.drop())

type Counted = { count: number }[]
const schemesOf = async (db: DepartmentDb) => (await db.query<Counted>`SELECT count(*)::int FROM scheme`)[0]?.count
const unitsOf = async (db: DepartmentDb) => (await db.query<Counted>`SELECT count(*)::int FROM unit`)[0]?.count ?? 0
const addUnit = (db: DepartmentDb) =>
  db.query`INSERT INTO unit (department_id, id, name, position)
    VALUES (${db.departmentId}::uuid, ${randomUUID()}::uuid, ${`Service ${randomUUID()}`}, 9)`
const countUnits = async (person: Person) => within(await readDepartment(person, unitsOf))

function within<T>(answer: { tag: string; value?: T }): T {
  expect(answer.tag).toBe('entered')
  return answer.value as T
}

describe('who enters', () => {
  it('a member, with the department, the roles and the member it says', async () => {
    const entered = await readDepartment(drome, async (db) => db.access)
    expect(within(entered)).toMatchObject({
      department: { slug: 'drome' },
      departments: [{ slug: 'drome' }],
      member: { id: drome.memberId },
      roles: [{ role: 'coordinator' }],
    })
  })

  it('with what they lead and where they sit, from the moment they are appointed and for as long', async () => {
    const person = await createPerson(database.migrationUrl, 'drome')
    const held = async () => {
      const { leadsFiches, leadsActions, bodies } = within(await readDepartment(person, async (db) => db.access))
      return [leadsFiches, leadsActions, bodies.length]
    }
    const appoint = (sql: string) =>
      inDepartment(database.migrationUrl, 'drome', (query) => query(sql, [person.memberId]))
    expect(await held()).toEqual([false, false, 0])
    await appoint(`INSERT INTO fiche_lead (department_id, id, fiche_id, position, member_id)
      SELECT department_id, gen_random_uuid(), id, 99, $1 FROM fiche LIMIT 1`)
    expect(await held()).toEqual([true, false, 0])
    await appoint(
      `INSERT INTO action_lead (department_id, action_id, member_id) SELECT department_id, id, $1 FROM action LIMIT 1`,
    )
    await appoint(
      `INSERT INTO body_member (department_id, body_id, member_id) SELECT department_id, id, $1 FROM body LIMIT 1`,
    )
    expect(await held()).toEqual([true, true, 1])
    await appoint('DELETE FROM fiche_lead WHERE member_id = $1')
    expect(await held()).toEqual([false, true, 1])
  })

  it.each([
    [
      'fiche',
      `INSERT INTO fiche_lead (department_id, id, fiche_id, position, member_id)
      SELECT department_id, gen_random_uuid(), id, 98, $1 FROM fiche LIMIT 1`,
    ],
    [
      'action',
      'INSERT INTO action_lead (department_id, action_id, member_id) SELECT department_id, id, $1 FROM action LIMIT 1',
    ],
    [
      'body',
      'INSERT INTO body_member (department_id, body_id, member_id) SELECT department_id, id, $1 FROM body LIMIT 1',
    ],
  ])('with a first appointment to a %s, handed over by another', async (_, appointment) => {
    const [first, next] = [
      await createPerson(database.migrationUrl, 'drome'),
      await createPerson(database.migrationUrl, 'drome'),
    ]
    const table = /INTO (\w+)/.exec(appointment)?.[1]
    await inDepartment(database.migrationUrl, 'drome', async (query) => {
      await query(appointment, [first.memberId])
      await query(`UPDATE ${table} SET member_id = $2 WHERE member_id = $1`, [first.memberId, next.memberId])
    })
    const held = async (person: Person) => {
      const { leadsFiches, leadsActions, bodies } = within(await readDepartment(person, async (db) => db.access))
      return leadsFiches || leadsActions || bodies.length > 0
    }
    expect([await held(first), await held(next)]).toEqual([false, true])
  })

  it('nobody in the department of others, nor in one that does not exist: the answers are the same', async () => {
    for (const slug of ['vienne', 'nulle-part', '', `' OR true --`]) {
      expect(await readDepartment({ ...drome, slug }, schemesOf)).toEqual({ tag: 'notFound' })
      expect(await changeDepartment({ ...drome, slug }, async () => ok(1))).toEqual({ tag: 'notFound' })
    }
  })

  it('nobody whose session was ended, nor a user that does not exist', async () => {
    for (const gone of [
      { ...drome, sessionVersion: 0 },
      { ...drome, sessionVersion: 2 },
      { ...drome, userId: randomUUID() },
    ]) {
      expect(await readDepartment(gone, schemesOf)).toEqual({ tag: 'signedOut' })
      expect(await changeDepartment(gone, async () => ok(1))).toEqual({ tag: 'signedOut' })
    }
  })

  it('nobody from the moment the session is ended, the person erased, or the membership withdrawn', async () => {
    const person = await createPerson(database.migrationUrl, 'drome')
    const as = (sql: string) =>
      inDepartment(database.migrationUrl, 'drome', async (query) => {
        await query(`SELECT set_config('app.user', $1, true)`, [person.userId])
        await query(sql, [person.userId])
      })
    await as('UPDATE user_account SET session_version = session_version + 1 WHERE id = $1')
    expect((await readDepartment(person, schemesOf)).tag).toBe('signedOut')
    const renewed = { ...person, sessionVersion: 2 }
    expect((await readDepartment(renewed, schemesOf)).tag).toBe('entered')
    await as('DELETE FROM membership WHERE user_id = $1')
    expect((await readDepartment(renewed, schemesOf)).tag).toBe('notFound')
    await as('UPDATE user_account SET erased_at = now() WHERE id = $1')
    expect((await readDepartment(renewed, schemesOf)).tag).toBe('signedOut')
  })

  it('does not run what was to be done when it refuses', async () => {
    let ran = false
    await changeDepartment({ ...drome, slug: 'vienne' }, async () => {
      ran = true
      return ok(1)
    })
    expect(ran).toBe(false)
  })
})

describe('what a door lets do', () => {
  it('reads one state, or changes what others have committed', async () => {
    const ask = (db: DepartmentDb) =>
      db.query`SELECT current_setting('transaction_isolation') AS isolation, current_setting('transaction_read_only') AS "readOnly"`
    expect(within(await readDepartment(drome, ask))).toEqual([{ isolation: 'repeatable read', readOnly: 'on' }])
    const change = await changeDepartment(drome, async (db) => ok(await ask(db)))
    expect(within(change)).toEqual(ok([{ isolation: 'read committed', readOnly: 'off' }]))
  })

  it('leaves its connection fit for the next one, whatever happened in it', async () => {
    const broken = readDepartment(drome, (db) => db.query`SELECT 1 / 0`)
    await expect(broken).rejects.toThrow(/division/)
    const lost = readDepartment(drome, (db) => db.query`SELECT pg_terminate_backend(pg_backend_pid())`)
    await expect(lost).rejects.toThrow()
    expect((await readDepartment(drome, schemesOf)).tag).toBe('entered')
  })

  it('keeps a change that succeeds, undoes one that answers an error, and one that throws', async () => {
    const before = await countUnits(drome)
    await changeDepartment(drome, async (db) => ok(await addUnit(db)))
    expect(await countUnits(drome)).toBe(before + 1)

    const refused = await changeDepartment(drome, async (db) => {
      await addUnit(db)
      return err({ tag: 'tooLate' })
    })
    expect(refused).toMatchObject({ tag: 'entered', value: { ok: false, error: { tag: 'tooLate' } } })
    const thrown = changeDepartment(drome, async (db) => {
      await addUnit(db)
      throw new Error('a bug')
    })
    await expect(thrown).rejects.toThrow('a bug')
    expect(await countUnits(drome)).toBe(before + 1)
  })

  it('does not write through the door of a page, whatever is tried', async () => {
    await expect(readDepartment(drome, addUnit)).rejects.toThrow(/read-only/)
    const reopened = readDepartment(drome, async (db) => {
      await db.query`SET TRANSACTION READ WRITE`
      return addUnit(db)
    })
    await expect(reopened).rejects.toThrow()
    const reset = readDepartment(drome, async (db) => {
      await db.query`SELECT set_config('transaction_read_only', 'off', true)`
      return addUnit(db)
    })
    await expect(reset).rejects.toThrow()
  })

  it('shows a page one state of the department, even while it changes', async () => {
    const [before, after] = within(
      await readDepartment(drome, async (db) => {
        const first = await unitsOf(db)
        await inDepartment(database.migrationUrl, 'drome', (query, id) =>
          query(`INSERT INTO unit (department_id, id, name, position) VALUES ($1, $2, 'Entre-temps', 9)`, [
            id,
            randomUUID(),
          ]),
        )
        return [first, await unitsOf(db)]
      }),
    )
    expect(after).toBe(before)
  })

  it('refuses to be opened inside another one', async () => {
    const inside: (() => Promise<unknown>)[] = [
      () => readDepartment(drome, schemesOf),
      () => changeDepartment(drome, async () => ok(1)),
      () => withIdentity({ userId: drome.userId }, async () => 1),
      () => withPlatform(drome, async () => 1),
      () => withPublic(async () => 1),
    ]
    for (const open of inside) {
      await expect(readDepartment(drome, open)).rejects.toThrow('inside a door')
      await expect(withPublic(open)).rejects.toThrow('inside a door')
      await expect(changeDepartment(drome, async () => ok(await open()))).rejects.toThrow('inside a door')
    }
    expect((await readDepartment(drome, schemesOf)).tag).toBe('entered')
  })

  it('leaves no setting on the connection, however it ends', async () => {
    const settings = () =>
      withPublic(async (tx) => {
        const [row] = await tx.$queryRaw<Record<string, string | null>[]>`
          SELECT app_setting('department') AS department, app_setting('user') AS user, app_setting('email') AS email,
            app_setting('token_hash') AS token, app_setting('platform') AS platform, current_setting('transaction_read_only') AS only`
        return row
      })
    const empty = { department: null, user: null, email: null, token: null, platform: null, only: 'off' }
    await readDepartment(drome, schemesOf)
    expect(await settings()).toEqual(empty)
    await changeDepartment(drome, async () => err({ tag: 'refused' }))
    expect(await settings()).toEqual(empty)
    await changeDepartment(drome, async (db) => ok(await db.query`SELECT 1 / 0`)).catch(() => {})
    expect(await settings()).toEqual(empty)
    await withIdentity({ userId: drome.userId, email: 'a@b.example', tokenHash: 'x' }, async () => 1)
    expect(await settings()).toEqual(empty)
    await readDepartment({ ...drome, slug: 'vienne' }, schemesOf)
    expect(await settings()).toEqual(empty)
  })
})

describe('the other doors', () => {
  it('identity shows one’s own user and memberships, no tenant row', async () => {
    const seen = await withIdentity({ userId: drome.userId }, async (tx) => ({
      users: await tx.user.findMany({ select: { id: true } }),
      memberships: await tx.membership.findMany({ select: { userId: true } }),
      members: await tx.member.count(),
      fiches: await tx.fiche.count(),
    }))
    expect(seen).toEqual({
      users: [{ id: drome.userId }],
      memberships: [{ userId: drome.userId }],
      members: 0,
      fiches: 0,
    })
  })

  it('identity lets nobody make themself an administrator', async () => {
    const { userId } = await createPerson(database.migrationUrl, 'drome')
    const promote = withIdentity({ userId }, (tx) => tx.user.updateMany({ data: { isPlatformAdmin: true } }))
    await expect(promote).rejects.toThrow()
  })

  it('identity lets nobody make themself a member of another department', async () => {
    const { userId } = drome
    const ids = await inDepartment(database.migrationUrl, 'vienne', async (_, departmentId) => departmentId)
    const free = randomUUID()
    await inDepartment(database.migrationUrl, 'vienne', (query, id) =>
      query(`INSERT INTO member (department_id, id, name) VALUES ($1, $2, 'Libre')`, [id, free]),
    )
    const join = withIdentity({ userId }, (tx) =>
      tx.membership.createMany({ data: [{ userId, departmentId: ids, memberId: free }] }),
    )
    await expect(join).rejects.toThrow()
  })

  it('the platform is closed to who does not administer it, and shows its administrator no content', async () => {
    expect(await withPlatform(drome, async () => 1)).toEqual({ tag: 'notFound' })
    const administrator = await createPerson(database.migrationUrl, 'drome')
    await inDepartment(database.migrationUrl, 'drome', async (query) => {
      await query(`SELECT set_config('app.user', $1, true)`, [administrator.userId])
      await query('UPDATE user_account SET is_platform_admin = true WHERE id = $1', [administrator.userId])
    })
    expect(await withPlatform({ ...administrator, sessionVersion: 9 }, async () => 1)).toEqual({ tag: 'notFound' })
    const seen = await withPlatform(administrator, async (tx) => [
      await tx.department.count(),
      await tx.fiche.count(),
      await tx.member.count(),
    ])
    expect(seen).toEqual({ tag: 'entered', value: [5, 0, 0] })
  })

  it('the public one shows what is published, and writes nothing there', async () => {
    const seen = await withPublic(async (tx) => [
      await tx.publishedScheme.count(),
      await tx.scheme.count(),
      await tx.department.count(),
    ])
    expect(seen).toEqual([5, 0, 0])
    const { count } = await withPublic((tx) => tx.publishedScheme.updateMany({ data: { title: 'À nous' } }))
    expect(count).toBe(0)
  })
})

describe('composite keys', () => {
  it('refuse a link across departments, even where row-level security is off', async () => {
    const theirs =
      within(await readDepartment(vienne, (db) => db.query<{ id: string }[]>`SELECT id FROM fiche LIMIT 1`))[0]?.id ??
      ''
    const link = changeDepartment(drome, async (db) =>
      ok(
        await db.prisma.ficheLead.create({
          data: { departmentId: db.departmentId, ficheId: theirs, position: 9, memberId: drome.memberId },
        }),
      ),
    )
    await expect(link).rejects.toThrow(/Foreign key constraint/i)

    const client = new pg.Client({ connectionString: database.bypassUrl })
    await client.connect()
    try {
      const insert = client.query(
        `INSERT INTO objective (department_id, id, fiche_id, position, label)
         SELECT d.id, gen_random_uuid(), $1, 1, 'x' FROM department d WHERE slug = 'drome'`,
        [theirs],
      )
      await expect(insert).rejects.toMatchObject({ code: '23503' })
    } finally {
      await client.end()
    }
  })
})
