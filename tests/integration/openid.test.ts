import type http from 'node:http'
import { decode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inviteMember } from '#lib/people/member.mutations.ts'
import { inviteForm } from '#lib/people/member.schema.ts'
import { authOptions } from '#lib/server/auth-options.ts'
import { checkCredentials } from '#lib/server/check-credentials.ts'
import { changeDepartment, readDepartment, withIdentity } from '#lib/server/doors.ts'
import { env } from '#lib/server/env.ts'
import { acceptInvitation } from '#lib/server/use-link.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createAuthServer } from '#tests/support/auth-server.ts'
import { createVisitor } from '#tests/support/cookie-jar.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { client, type OpenIdProvider, startOpenIdProvider } from '#tests/support/openid-provider.ts'
import { createPerson, type Person } from '#tests/support/people.ts'
import { freePort } from '#tools/process/ports.ts'

let database: TestDatabase
let provider: OpenIdProvider
let server: http.Server
let coordinator: Person
let origin: string
let drawn = 0
let email: string

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  provider = await startOpenIdProvider(`${origin}/api/auth/callback/oidc`)
  const settings = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret }
  Object.assign(process.env, settings, { NEXTAUTH_URL: origin })
  server = createAuthServer(origin, authOptions)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  coordinator = await createPerson(database.migrationUrl, 'drome', { roles: [{ role: 'coordinator' }] })
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await provider.stop()
  await database.drop()
})
beforeEach(() => {
  email = `agent-${++drawn}@departement.example`
})

test('an invited person comes in by a verified address, and at once into the department that waited', async () => {
  await invite()
  const session = await signIn({ sub: 'invitee', email, email_verified: true })
  expect(session).toMatchObject({ userId: expect.any(String), sessionVersion: 2 })
  expect(await enters(session)).toBe('entered')
})

test('the cookie says who and nothing else', async () => {
  await invite()
  const { claims } = await signIn({ sub: 'sober', email: email.toUpperCase(), email_verified: true })
  expect(Object.keys(claims ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sessionVersion', 'sub'])
  expect(Number(claims?.exp) - Number(claims?.iat)).toBe(12 * 60 * 60)
})

test('from then on the subject alone counts, whatever becomes of the address', async () => {
  await invite()
  const first = await signIn({ sub: 'renamed', email, email_verified: true })
  const second = await signIn({ sub: 'renamed', email: 'autre-nom@departement.example', email_verified: false })
  expect(second.userId).toBe(first.userId)
  expect(await enters(second)).toBe('entered')
})

test('an address that the provider does not vouch for opens nothing', async () => {
  await invite()
  for (const claims of [{ email, email_verified: false }, { email }, {}])
    expect(await signIn({ sub: 'unverified', ...claims })).toMatchObject({
      refusedAt: expect.stringContaining('error=emailNotVerified'),
    })
  expect(await accountOf(email)).toMatchObject({ oidcSubject: null })
})

test('an unknown address opens nothing and creates nothing', async () => {
  expect(await signIn({ sub: 'stranger', email, email_verified: true })).toMatchObject({
    refusedAt: expect.stringContaining('error=unknownAccount'),
  })
  expect(await accountOf(email)).toBeNull()
})

test('another subject does not take an account that has its own', async () => {
  await invite()
  await signIn({ sub: 'first', email, email_verified: true })
  expect(await signIn({ sub: 'second', email, email_verified: true })).toMatchObject({
    refusedAt: expect.stringContaining('error=unknownAccount'),
  })
})

test('a password chosen before, by whoever it was, is dropped', async () => {
  const token = await invite()
  await acceptInvitation({ token, password: 'Choisi-avant-2026' }, new Date())
  const before = await checkCredentials(email, 'Choisi-avant-2026', new Date())
  if (!before.ok) throw new Error(before.error.tag)
  await signIn({ sub: 'owner', email, email_verified: true })
  expect(await enters(before.value)).toBe('signedOut')
  expect(await checkCredentials(email, 'Choisi-avant-2026', new Date())).toMatchObject({ ok: false })
})

test('an answer that was not asked for is refused', async () => {
  await invite()
  for (const spoil of [
    (url: URL) => url.searchParams.set('state', 'another'),
    (url: URL) => url.searchParams.delete('state'),
    (url: URL) => url.searchParams.set('code', 'invented'),
  ])
    expect(await signIn({ sub: 'spoilt', email, email_verified: true }, spoil)).toMatchObject({
      refusedAt: expect.stringContaining('error='),
    })
  expect(await accountOf(email)).toMatchObject({ oidcSubject: null })
})

test('the answer of one visitor is of no use to another', async () => {
  await invite()
  provider.people.set('stolen', { sub: 'stolen', email, email_verified: true })
  const { url } = await reachCallback(createVisitor(), 'stolen')
  const thief = createVisitor()
  const { url: end } = await thief.follow(url, undefined, (at) => at.includes('/connexion'))
  expect(end).toContain('error=')
  expect(thief.cookie(origin, 'next-auth.session-token')).toBeNull()
})

type Claims = { sub: string; email?: string; email_verified?: boolean }

/** Signs in as a visitor would; `spoil` changes the provider's answer on its way. */
async function signIn(claims: Claims, spoil: (url: URL) => void = () => {}) {
  provider.people.set(claims.sub, claims)
  const visitor = createVisitor()
  const callback = new URL((await reachCallback(visitor, claims.sub)).url)
  spoil(callback)
  const { url } = await visitor.follow(callback.href, undefined, (at) => !at.includes('/api/auth/'))
  const token = visitor.cookie(origin, 'next-auth.session-token')
  const decoded = token ? await decode({ token, secret: env().NEXTAUTH_SECRET }) : null
  return {
    userId: decoded?.sub ?? '',
    sessionVersion: Number(decoded?.sessionVersion),
    claims: decoded,
    refusedAt: token ? null : url,
  }
}

/** From our button to the provider's answer: its name, its consent, and the address it sends back to. */
async function reachCallback(visitor: ReturnType<typeof createVisitor>, name: string) {
  const { csrfToken } = await (await visitor.send(`${origin}/api/auth/csrf`)).json()
  const started = await visitor.send(`${origin}/api/auth/signin/oidc`, {
    csrfToken,
    callbackUrl: `${origin}/departements`,
    json: 'true',
  })
  const back = (url: string) => url.startsWith(`${origin}/api/auth/callback`)
  const asked = await visitor.follow((await started.json()).url)
  const agreed = await visitor.follow(await formOf(asked), { prompt: 'login', login: name, password: 'any' }, back)
  return back(agreed.url) ? agreed : visitor.follow(await formOf(agreed), { prompt: 'consent' }, back)
}

async function formOf({ url, answer }: { url: string; answer: Response }): Promise<string> {
  const action = /<form[^>]*action="([^"]+)"/.exec(await answer.text())?.[1]
  return new URL(action ?? 'no form', url).href
}

async function invite(): Promise<string> {
  const input = inviteForm.parse({ name: 'Invitée Essai', email, jobTitle: '', role: 'agent' })
  const entered = await changeDepartment(coordinator, (db) => inviteMember(db, input, new Date()))
  if (entered.tag !== 'entered' || !entered.value.ok) throw new Error('not invited')
  return entered.value.value.invitation.split('/').at(-1) ?? ''
}

const enters = async ({ userId, sessionVersion }: { userId: string; sessionVersion: number }) =>
  (await readDepartment({ slug: 'drome', userId, sessionVersion }, async () => null)).tag

const accountOf = (address: string) =>
  withIdentity({ email: address }, (tx) =>
    tx.user.findFirst({ where: { email: address }, select: { oidcSubject: true } }),
  )
