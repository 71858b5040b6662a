import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtActions, builtRoutes } from '#tests/support/manifests.ts'
import { canary } from './support/canary.ts'
import { fingerprintOf, fingerprintOfAccounts } from './support/fingerprint.ts'
import { type Ground, prepareGround } from './support/ground.ts'
import type { IdName, Ids, LastingIds } from './support/ids.ts'
import { comparable, fillPattern } from './support/pages.ts'
import { type Actor, prepareRun, type Run } from './support/people.ts'
import { sendAction, sendChange, visit } from './support/requests.ts'
import { type Role, roles, type Servers, startServers } from './support/servers.ts'
import { combinations, idsUsedBy, refusalsOf, swaps } from './support/variants.ts'
import { actions, handlers, pages, type Surface } from './surfaces.ts'

let ground: Ground
let servers: Servers
let runs: Record<Role, Run>

beforeAll(async () => {
  ground = await prepareGround()
  servers = await startServers(ground)
  runs = { runtime: await prepareRun(ground), bypass: await prepareRun(ground) }
}, 300_000)
afterAll(async () => {
  await servers?.runtime.stop()
  await servers?.bypass.stop()
  await ground?.close()
})

describe('every surface is listed in surfaces.ts', () => {
  it('pages', () => expect(builtRoutes().pages.filter((route) => !pages[route])).toEqual([]))
  it('handlers', () => expect(builtRoutes().handlers.filter((route) => !handlers[route])).toEqual([]))
  it('actions', () =>
    expect(
      builtActions()
        .map(({ key }) => key)
        .filter((key) => !actions[key]),
    ).toEqual([]))
  it('and nothing that the build no longer serves', () => {
    const built = [...builtRoutes().pages, ...builtRoutes().handlers, ...builtActions().map(({ key }) => key)]
    expect(Object.keys({ ...pages, ...handlers, ...actions }).filter((name) => !built.includes(name))).toEqual([])
  })
})

type Listed<T> = [name: string, surface: T]
const routes: Listed<Surface>[] = Object.entries({ ...pages, ...handlers })
const ofKind = <K extends Surface['kind']>(kind: K) =>
  routes.filter((route): route is Listed<Extract<Surface, { kind: K }>> => route[1].kind === kind)

describe.each(roles)('as the %s role', (role) => {
  const at = (path: string, cookie = '') => visit(servers[role].address, path, cookie)
  const cast = () => runs[role].cast

  describe.each(ofKind('public'))('%s', (pattern, { path = pattern }) => {
    it('shows a visitor, or a member of one department, nothing of another', async () => {
      for (const cookie of ['', cast().coordinator.cookie]) {
        const answer = await at(path, cookie)
        expect(answer.status).toBeLessThan(500)
        expect(answer.body).not.toContain(canary)
      }
    })
  })

  describe.each(ofKind('own'))('%s', (path) => {
    it('shows a person what is theirs', async () => {
      const { body, status, location } = await at(path, cast().coordinator.cookie)
      expect(status).toBeLessThan(400)
      expect(location + body).toContain(`/${ground.own.slug}`)
      expect(location + body).not.toContain(`/${ground.other.slug}`)
      expect(body).not.toContain(canary)
    })
    it('sends a visitor to sign in', async () => expectSignIn(await at(path)))
  })

  describe.each(ofKind('platform'))('%s', (path) => {
    it('does not exist for who does not administer it', async () => {
      expect((await at(path, cast().coordinator.cookie)).status).toBe(404)
      expectSignIn(await at(path))
    })
  })

  describe.each(ofKind('room'))('%s', (pattern, { as, notFor = [], query = '', narrowedBy = {}, leadsTo }) => {
    const pathOf = (ids: LastingIds) => fillPattern(pattern, ids) + query
    const parameters = [...pattern.matchAll(/\[(\w+)\]/g)].map(([, name]) => name as keyof LastingIds)

    it('answers its own department, with its own ids, and shows nothing of another', async () => {
      const answer = await at(pathOf(ground.own.ids), cast()[as].cookie)
      expect(answer.status).toBe(leadsTo ? 307 : 200)
      expect(answer.body).not.toContain(canary)
    })

    it('does not exist for the member of another department, whatever ids are mixed', async () => {
      const { own, other } = ground
      const nowhere = await at(pathOf({ ...own.ids, department: 'nulle-part' }), cast()[as].cookie)
      expect(nowhere.status).toBe(404)
      for (const [actor, ids] of combinations(as, swaps(parameters, own.ids, other.ids))) {
        const answer = await at(pathOf(ids), cast()[actor].cookie)
        expect(answer.status, pathOf(ids)).toBe(404)
        expect(answer.body, pathOf(ids)).not.toContain(canary)
        expect(comparable(answer.body), 'a 404 that tells one that exists from one that does not').toBe(
          comparable(nowhere.body),
        )
      }
    })

    it('exists for a member of that department: the ids were real', async () => {
      const answer = await at(pathOf(ground.other.ids), cast().foreigner.cookie)
      expect(answer.status).toBeLessThan(400)
    })

    it('sends a visitor to sign in, and tells nothing', async () => {
      for (const ids of [ground.own.ids, ground.other.ids, { ...ground.own.ids, department: 'nulle-part' }]) {
        expectSignIn(await at(pathOf(ids)), pathOf(ids))
      }
    })

    it('is a 404 for ids that are none', async () => {
      for (const name of parameters.filter((parameter) => parameter !== 'department')) {
        for (const wrong of [randomUUID(), 'x', '0', `${ground.own.ids[name]}'`, '%00', '..%2f..']) {
          const answer = await at(pathOf({ ...ground.own.ids, [name]: wrong }), cast()[as].cookie)
          expect(answer.status, wrong).toBe(404)
        }
      }
    })

    for (const [filter, name] of Object.entries(narrowedBy)) {
      it(`is not narrowed by the ${name} of another department`, async () => {
        const narrowed = (id: string) =>
          at(`${pathOf(ground.own.ids)}${query ? '&' : '?'}${filter}=${id}`, cast()[as].cookie)
        expect((await narrowed(ground.own.ids[name])).status).toBe(200)
        const [foreign, unknown] = [await narrowed(ground.other.ids[name]), await narrowed(randomUUID())]
        expect(foreign.status).toBe(404)
        expect(foreign.body).not.toContain(canary)
        expect(comparable(foreign.body)).toBe(comparable(unknown.body))
      })
    }

    for (const actor of notFor) {
      it(`does not exist for: ${actor}`, async () => {
        expect((await at(pathOf(runs[role].own), cast()[actor].cookie)).status).toBe(404)
      })
    }
  })

  describe.each(ofKind('change'))('%s', (pattern, { as, notFor, methods }) => {
    describe.each(Object.entries(methods))('%s', (method, body) => {
      const send = (ids: Ids, actor: Actor | null) => {
        const cookie = actor ? cast()[actor].cookie : ''
        return sendChange(servers[role].address, fillPattern(pattern, ids), method, body(ids, attempts++), cookie)
      }
      const parameters = [...pattern.matchAll(/\[(\w+)\]/g)].map(([, name]) => name as IdName)

      it('refuses every id of another department, and changes nothing anywhere', async () => {
        const { own, other } = runs[role]
        for (const [actor, ids] of combinations(as, swaps(parameters, own, other))) {
          await expectNothingChanged(() => send(ids, actor), 404)
        }
      })

      it.each<[Actor | null, number]>([...notFor.map((actor): [Actor, number] => [actor, 404]), [null, 401]])(
        'is refused to: %s (%d)',
        (actor, status) => expectNothingChanged(() => send(runs[role].own, actor), status),
      )

      it('accepts its own ids', async () => {
        const untouched = await fingerprintOf(ground.superuser, ground.other.departmentId)
        expect(await send(runs[role].own, as)).toMatchObject({ status: 200 })
        expect(await fingerprintOf(ground.superuser, ground.other.departmentId)).toEqual(untouched)
      })
    })
  })

  // In this order: attacks come before the control uses up what they aim at.
  describe('its actions', { shuffle: false }, () => {
    describe.each(Object.entries(actions))('%s', (key, surface) => {
      const send = (fields: Record<string, string>, actor: Actor | null) =>
        sendAction(servers[role].address, key, fields, runs[role].own, actor ? cast()[actor].cookie : '')

      if (surface.kind === 'room') {
        it('refuses every id of another department, and changes nothing anywhere', async () => {
          const { own, other } = runs[role]
          for (const [actor, ids] of combinations(surface.as, swaps(idsUsedBy(surface, own), own, other))) {
            const fields = surface.fields(ids, attempts++)
            await expectNothingDone(() => send(fields, actor), 'notFound', `${actor} ${JSON.stringify(fields)}`)
          }
        })
      }

      it.each(refusalsOf(surface))('is refused to: %s (%s), %o', async (actor, tag, fields) => {
        const sent = fields(runs[role].own, attempts++)
        await expectNothingDone(() => send(sent, actor), tag, JSON.stringify(sent))
      })

      it('accepts its own ids', async () => {
        const untouched = await fingerprintOf(ground.superuser, ground.other.departmentId)
        const { typed, ...answer } = await send(surface.fields(runs[role].own, attempts++), surface.as)
        expect(accepted, JSON.stringify(answer)).toContain(answer.status)
        expect(await fingerprintOf(ground.superuser, ground.other.departmentId)).toEqual(untouched)
      })
    })
  })
})

describe.each(['agent', 'partner'] as const)('%s', (actor) => {
  it('reads nowhere what is under way and is not theirs to follow', async () => {
    const { cast, own } = runs.runtime
    await ground.superuser.query(secretUpdate, [ground.own.departmentId, own.fiche, own.leadMember])
    const read = (pattern: string, who: Actor) =>
      visit(servers.runtime.address, fillPattern(pattern, own), cast[who].cookie)
    expect((await read('/[department]/fiches/[fiche]', 'coordinator')).body).toContain(secret)
    for (const [pattern, { query = '' }] of ofKind('room')) {
      expect((await read(pattern + query, actor)).body, pattern).not.toContain(secret)
    }
  })
})

describe('the two roles', () => {
  it.each(ofKind('room'))('show the same %s', async (pattern, { as, query = '' }) => {
    const path = fillPattern(pattern, ground.own.ids) + query
    const [bound, unbound] = await Promise.all(
      roles.map((role) => visit(servers[role].address, path, runs.runtime.cast[as].cookie)),
    )
    expect(comparable(unbound?.body ?? '')).toBe(comparable(bound?.body ?? ''))
  })
})

/** Said by a lead, of a fiche whose progress an agent does not follow and in which the partner has no part. */
const secret = 'Confidencedulead'
const secretUpdate = `INSERT INTO progress_update (department_id, id, fiche_id, member_id, fiche_revision, accomplished, occurred_on)
  SELECT $1, gen_random_uuid(), $2, $3, -count(*), '${secret}', '2026-11-01' FROM progress_update`

let attempts = 0
const accepted = ['done', 'redirected']

function expectSignIn(answer: { status: number; location: string; body: string }, path?: string) {
  expect(answer.status).toBe(307)
  expect(answer.location).toMatch(/\/connexion\?retour=/)
  if (path) expect(decodeURIComponent(answer.location)).toContain(path)
  expect(answer.body).not.toContain(canary)
}

async function expectNothingDone(attack: () => ReturnType<typeof sendAction>, tag: string, sent: string) {
  const before = await stateOfBoth()
  expect(await attack(), sent).toMatchObject({ status: 'refused', error: { tag } })
  expect(await stateOfBoth(), sent).toEqual(before)
}

async function expectNothingChanged(attack: () => ReturnType<typeof sendChange>, status: number) {
  const before = await stateOfBoth()
  expect(await attack()).toMatchObject({ status })
  expect(await stateOfBoth()).toEqual(before)
}

async function stateOfBoth() {
  return [
    await fingerprintOf(ground.superuser, ground.own.departmentId),
    await fingerprintOf(ground.superuser, ground.other.departmentId),
    await fingerprintOfAccounts(ground.superuser),
  ]
}
