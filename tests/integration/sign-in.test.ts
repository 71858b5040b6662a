import { afterAll, beforeAll, expect, test } from 'vitest'
import { revokeSessions } from '#lib/identity/identity.mutations.ts'
import { findOwnIdentity } from '#lib/identity/identity.queries.ts'
import { checkCredentials } from '#lib/server/check-credentials.ts'
import { demonstrationAccounts } from '#lib/server/demonstration-accounts.ts'
import { readDepartment, withIdentity } from '#lib/server/doors.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let database: TestDatabase
const start = new Date('2026-11-23T08:00:00Z')
const minute = 60_000
const email = 'projet@drome.example'
const password = 'Demonstration-2026'
const later = (minutes: number) => new Date(start.getTime() + minutes * minute)

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
})
afterAll(() => database.drop())

test('every demonstration account signs in and enters what it was given', async () => {
  const slugs: Record<string, string> = { '03': 'allier', '26': 'drome', '38': 'isere', '73': 'savoie', '86': 'vienne' }
  for (const account of demonstrationAccounts) {
    // Days later: what the other tests spoilt has been forgotten.
    const signedIn = await checkCredentials(account.email, account.password, later(4 * 24 * 60))
    if (!signedIn.ok) throw new Error(`${account.email}: ${signedIn.error.tag}`)
    const own = await withIdentity(signedIn.value, (tx) => findOwnIdentity(tx, signedIn.value))
    expect(own).toMatchObject({ name: account.name, isDemonstration: true, isPlatformAdmin: account.isPlatformAdmin })
    const given = account.grants.map(({ departmentCode }) => slugs[departmentCode]).sort()
    expect(own?.departments.map(({ slug }) => slug).sort()).toEqual(given)
    for (const slug of Object.values(slugs)) {
      const entered = await readDepartment({ slug, ...signedIn.value }, async (db) => db.access)
      expect(entered.tag).toBe(given.includes(slug) ? 'entered' : 'notFound')
    }
  }
}, 60_000)

test('a wrong password, an unknown address and an account without password are answered alike', async () => {
  await withIdentity({ email: 'sans-mot-de-passe@drome.example' }, (tx) =>
    tx.user.create({ data: { email: 'sans-mot-de-passe@drome.example', name: 'Personne' } }),
  )
  for (const address of ['agent@drome.example', 'personne@nulle-part.example', 'sans-mot-de-passe@drome.example'])
    expect(await checkCredentials(address, 'Mauvais-mot-2026', start)).toEqual({
      ok: false,
      error: { tag: 'wrongCredentials' },
    })
})

test('after five failures even the right password waits, and a success forgets them', async () => {
  for (let failure = 0; failure < 5; failure++)
    expect(await checkCredentials(email, 'Mauvais-mot-2026', start)).toMatchObject({
      error: { tag: 'wrongCredentials' },
    })
  const refused = { ok: false, error: { tag: 'throttled', until: later(1) } }
  expect(await checkCredentials(email, password, start)).toEqual(refused)
  expect(await checkCredentials('elus@drome.example', password, start)).toMatchObject({ ok: true })
  expect(await checkCredentials(email, password, later(1))).toMatchObject({ ok: true })
  expect(await checkCredentials(email, 'Mauvais-mot-2026', later(1))).toMatchObject({
    error: { tag: 'wrongCredentials' },
  })
  expect(await checkCredentials(email, password, later(1))).toMatchObject({ ok: true })
})

test('an unknown address waits as a known one does', async () => {
  for (let failure = 0; failure < 5; failure++) await checkCredentials('fantome@drome.example', 'x', start)
  expect(await checkCredentials('fantome@drome.example', 'x', start)).toMatchObject({ error: { tag: 'throttled' } })
})

test('a hundred attempts made at once are five', async () => {
  const attempts = Array.from({ length: 100 }, () => checkCredentials('direction@drome.example', 'x', start))
  const answers = (await Promise.all(attempts)).map((answer) => (answer.ok ? 'in' : answer.error.tag))
  expect(answers.filter((tag) => tag === 'wrongCredentials')).toHaveLength(5)
  expect(answers.filter((tag) => tag === 'throttled')).toHaveLength(95)
}, 60_000)

test('what failed three days ago has been forgotten, address included', async () => {
  const longAgo = new Date(Date.now() - 3 * 24 * 60 * minute)
  await checkCredentials('ancien@drome.example', 'x', longAgo)
  const kept = () =>
    withIdentity({ email: 'ancien@drome.example' }, (tx) =>
      tx.signInThrottle.count({ where: { email: 'ancien@drome.example' } }),
    )
  expect(await kept()).toBe(1)
  await checkCredentials('agent@drome.example', password, new Date())
  expect(await kept()).toBe(0)
})

test('a revoked session is refused at once, everywhere', async () => {
  const signedIn = await checkCredentials('navette@drome-vienne.example', password, start)
  if (!signedIn.ok) throw new Error(signedIn.error.tag)
  const session = signedIn.value
  const enter = (slug: string) => readDepartment({ slug, ...session }, async () => null)
  expect((await enter('drome')).tag).toBe('entered')
  await withIdentity(session, (tx) => revokeSessions(tx, session.userId))
  expect((await enter('drome')).tag).toBe('signedOut')
  expect((await enter('vienne')).tag).toBe('signedOut')
  expect(await withIdentity(session, (tx) => findOwnIdentity(tx, session))).toBeNull()
  expect(await checkCredentials('navette@drome-vienne.example', password, start)).toMatchObject({
    value: { userId: session.userId, sessionVersion: session.sessionVersion + 1 },
  })
})

test('a door of identity shows one person and no other', async () => {
  const seen = await withIdentity({ email }, (tx) => tx.user.findMany({ select: { email: true } }))
  expect(seen).toEqual([{ email }])
})
