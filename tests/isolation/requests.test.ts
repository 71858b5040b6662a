import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApplication, type TestServer } from '#tests/support/server.ts'
import { fingerprintOf } from './support/fingerprint.ts'
import { type Ground, prepareGround } from './support/ground.ts'
import { fillPattern } from './support/pages.ts'
import { prepareRun, type Run } from './support/people.ts'
import { sendAction, sendChange, visit } from './support/requests.ts'
import { actions, handlers, pages } from './surfaces.ts'

// What a request may hold that no browser of ours would send: forged sessions, other origins, bytes that are no text.

let ground: Ground
let server: TestServer
let run: Run

beforeAll(async () => {
  ground = await prepareGround()
  server = await startApplication(ground.database.runtimeUrl, { APP_MODE: 'test' })
  run = await prepareRun(ground)
}, 300_000)
afterAll(async () => {
  await server?.stop()
  await ground?.close()
})

const rooms = Object.entries(pages).flatMap(([pattern, surface]) => (surface.kind === 'room' ? [pattern] : []))
const cookieOf = (token: string) => `next-auth.session-token=${token}`
/** Every parameter that some page reads after the question mark. */
const parameterNames =
  'q filtre tri annee type page enregistre retour direction politique territoire noeud depuis manque format bloc'.split(
    ' ',
  )
const aDay = 24 * 60 * 60

describe('a session', () => {
  const claims = () => ({ sub: run.cast.coordinator.person.userId, sessionVersion: 1 })
  const secret = 'only-for-tests-only-for-tests-only-for-tests'
  const forged: [string, () => Promise<string> | string][] = [
    ['of another secret', () => encode({ token: claims(), secret: 'x'.repeat(44) })],
    ['of another purpose', () => encode({ token: claims(), secret, salt: 'other' })],
    ['out of date', () => encode({ token: claims(), secret, maxAge: -aDay })],
    ['of an ended generation', () => encode({ token: { ...claims(), sessionVersion: 2 }, secret })],
    ['without a generation', () => encode({ token: { sub: claims().sub }, secret })],
    ['of nobody', () => encode({ token: { ...claims(), sub: '00000000-0000-4000-8000-000000000000' }, secret })],
    ['unsigned', () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(claims()))}.`],
    ['of noise', () => 'x'.repeat(3_000)],
    ['empty', () => ''],
  ]
  it.each(forged)('%s opens nothing', async (_, make) => {
    const answer = await visit(server.address, `/${ground.own.slug}/schema`, cookieOf(await make()))
    expect(answer.status).toBe(307)
    expect(answer.location).toContain('/connexion')
  })
})

describe('an address', () => {
  // Not %FF and its like: Next itself answers 500 to what is no UTF-8, before anything of ours runs.
  const strange = ['%00', '%E2%80%AE', '__proto__', 'constructor', '%27', 'é', 'x'.repeat(3_000), '%F0%9F%92%A3']

  it.each(rooms)('%s with what is no department or no id is a plain refusal', async (pattern) => {
    const parameters = [...pattern.matchAll(/\[(\w+)\]/g)].map(([, name]) => name as 'department')
    for (const parameter of parameters) {
      for (const value of strange) {
        const path = fillPattern(pattern, { ...run.own, [parameter]: value })
        const { status, body } = await visit(server.address, path, run.cast.coordinator.cookie)
        expect([400, 404], `${status} ${path} ${body.slice(0, 200)}`).toContain(status)
      }
    }
  })

  it.each(rooms)('%s with strange parameters still answers', async (pattern) => {
    for (const value of [...strange, '-1', '1e9', 'a '.repeat(500), '"', ':*', '&!|()', '\\\\']) {
      const query = parameterNames.map((name) => `${name}=${value.startsWith('%') ? value : encodeURIComponent(value)}`)
      const path = `${fillPattern(pattern, run.own)}?${query.join('&')}`
      const { status } = await visit(server.address, path, run.cast.coordinator.cookie)
      expect(status, path.slice(0, 200)).toBeLessThan(500)
    }
  })
})

describe.each(Object.entries(actions))('%s', (key, { fields }) => {
  const post = (form: Record<string, string>, origin?: string) =>
    sendAction(server.address, key, form, run.own, run.cast.coordinator.cookie, origin)

  it('is not sent from another site', async () => {
    const before = await fingerprintOf(ground.superuser, ground.own.departmentId)
    await expect(post(fields(run.own, 900_000), 'https://ailleurs.example')).rejects.toThrow()
    expect(await fingerprintOf(ground.superuser, ground.own.departmentId)).toEqual(before)
  })

  it('tells what is wrong with each field, and never breaks', async () => {
    const good = fields(run.own, 900_001)
    const before = await fingerprintOf(ground.superuser, ground.other.departmentId)
    for (const name of Object.keys(good)) {
      for (const value of ['', '\ud800', 'x'.repeat(20_000), '__proto__', '[]', '-1', '\u202e']) {
        const answer = await post({ ...good, [name]: value })
        expect(answer, `${name} = ${JSON.stringify(value.slice(0, 20))}`).not.toMatchObject({
          error: { tag: 'unexpected' },
        })
      }
    }
    expect(await fingerprintOf(ground.superuser, ground.other.departmentId)).toEqual(before)
  })
})

const changes = Object.entries(handlers).flatMap(([pattern, surface]) =>
  surface.kind === 'change'
    ? Object.entries(surface.methods).map(([method, body]) => ({ pattern, method, body, as: surface.as }))
    : [],
)

describe.each(changes)('$method $pattern', ({ pattern, method, body, as }) => {
  const send = (sent: object | string | null, origin?: string) =>
    sendChange(server.address, fillPattern(pattern, run.own), method, sent, run.cast[as].cookie, origin)

  it('is not sent from another site', async () => {
    const before = await fingerprintOf(ground.superuser, ground.own.departmentId)
    expect((await send(body(run.own, 900_002), 'https://ailleurs.example')).status).toBe(403)
    expect(await fingerprintOf(ground.superuser, ground.own.departmentId)).toEqual(before)
  })

  it('stops reading what is too long, though it announced no length', async () => {
    let parts = 0
    const long = new ReadableStream({
      pull(controller) {
        parts += 1
        if (parts > 32) controller.close()
        else controller.enqueue(new Uint8Array(65_536))
      },
    })
    const headers = { cookie: run.cast[as].cookie, origin: server.address, 'content-type': 'application/json' }
    const options = { method, headers, body: long, duplex: 'half' }
    const answer = await fetch(`${server.address}${fillPattern(pattern, run.own)}`, options).catch(() => null)
    expect([413, undefined]).toContain(answer?.status)
  })

  it('never breaks, whatever it is sent', async () => {
    const odd = [
      'x',
      '[]',
      'null',
      '{"__proto__":{}}',
      '"'.repeat(9),
      '{}',
      `"${'x'.repeat(200_000)}"`,
      '{'.repeat(9_000),
    ]
    const strange = ['\u0000', '\ud800', '__proto__', 'x'.repeat(30_000)].flatMap((text) => [
      { baseRevision: 1, content: { accomplished: text } },
      { baseRevision: 1, content: { [text]: 'x' } },
      { baseRevision: text, content: {} },
    ])
    for (const sent of [...odd, ...strange]) {
      const { status } = await send(sent)
      expect(status, JSON.stringify(sent).slice(0, 80)).toBeLessThan(500)
    }
  })
})
