import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDepartment } from '#lib/department/department.mutations.ts'
import { listDepartments } from '#lib/department/department.queries.ts'
import { newDepartmentSchema } from '#lib/department/department.schema.ts'
import { findUsableLink } from '#lib/identity/identity.queries.ts'
import { hashToken } from '#lib/identity/one-time-token.ts'
import { appointLead, dismissLead } from '#lib/people/appointment.mutations.ts'
import { readAppointments } from '#lib/people/appointment.queries.ts'
import { inviteMember, renewInvitation } from '#lib/people/member.mutations.ts'
import { listMembers, readMember } from '#lib/people/member.queries.ts'
import { inviteForm } from '#lib/people/member.schema.ts'
import { giveRole, withdrawRole } from '#lib/people/role.mutations.ts'
import { withdrawMember } from '#lib/people/withdrawal.mutations.ts'
import { checkCredentials } from '#lib/server/check-credentials.ts'
import {
  type ChangeDb,
  changeDepartment,
  type DepartmentDb,
  readDepartment,
  withIdentity,
  withPlatform,
} from '#lib/server/doors.ts'
import { acceptInvitation, choosePassword, joinSignedIn } from '#lib/server/use-link.ts'
import type { Result } from '#lib/shared/result.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'
import { letIn } from '#tools/database/administrator.ts'
import { withConnection } from '#tools/database/connect.ts'

let database: TestDatabase
let drome: Person
let vienne: Person
const now = new Date('2026-11-23T08:00:00Z')
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const password = 'Valence-sur-Rhone-26'

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  drome = await createPerson(database.migrationUrl, 'drome', { roles: [{ role: 'coordinator' }] })
  vienne = await createPerson(database.migrationUrl, 'vienne', { roles: [{ role: 'coordinator' }] })
})
afterAll(() => database.drop())

describe('an invitation', () => {
  test('opens an account, once, and only with a password hard to guess', async () => {
    const token = await invite(drome, 'nouvelle@invitation.example')
    const weak = await acceptInvitation({ token, password: 'trop court' }, now)
    expect(weak).toEqual({ ok: false, error: { tag: 'weakPassword' } })
    expect(await enters('nouvelle@invitation.example', 'drome')).toBe('wrongCredentials')
    expect(await acceptInvitation({ token, password }, now)).toEqual({ ok: true, value: null })
    expect(await enters('nouvelle@invitation.example', 'drome')).toBe('entered')
    expect(await enters('nouvelle@invitation.example', 'vienne')).toBe('notFound')
    expect(await acceptInvitation({ token, password }, now)).toEqual({ ok: false, error: { tag: 'linkUnusable' } })
  })

  test('is not consumed by being looked at, and ends after 48 hours', async () => {
    const token = await invite(drome, 'curieuse@invitation.example')
    const look = (at: Date) =>
      withIdentity({ tokenHash: hashToken(token) }, (tx) => findUsableLink(tx, hashToken(token), at))
    expect(await look(now)).toMatchObject({ departmentName: 'Drôme', email: 'curieuse@invitation.example' })
    expect(await look(inHours(47))).not.toBeNull()
    expect(await look(inHours(48))).toBeNull()
    expect(await acceptInvitation({ token, password }, inHours(48))).toMatchObject({ error: { tag: 'linkUnusable' } })
  })

  test('of a known person adds a membership, no second account, and never gives the inviter that account', async () => {
    const email = 'deux@invitation.example'
    await acceptInvitation({ token: await invite(drome, email), password }, now)
    const token = await invite(vienne, email)
    expect(await enters(email, 'vienne')).toBe('notFound')
    // The inviter, who holds the link, cannot choose a password with it, nor come in without one.
    expect(await acceptInvitation({ token, password: 'Un-autre-mot-2026' }, now)).toMatchObject({
      error: { tag: 'wrongPassword' },
    })
    expect(await choosePassword({ token, password: 'Un-autre-mot-2026' }, now)).toMatchObject({
      error: { tag: 'linkUnusable' },
    })
    expect(await joinSignedIn(token, vienne, now)).toMatchObject({ error: { tag: 'linkUnusable' } })
    expect(await enters(email, 'drome')).toBe('entered')
    expect(await enters(email, 'vienne')).toBe('notFound')
    // Its addressee can.
    const signedIn = await checkCredentials(email, password, now)
    if (!signedIn.ok) throw new Error(signedIn.error.tag)
    expect(await joinSignedIn(token, signedIn.value, now)).toEqual({ ok: true, value: null })
    expect(await enters(email, 'vienne')).toBe('entered')
    expect(await withIdentity({ email }, (tx) => tx.user.count())).toBe(1)
  })

  test('of an address that somebody took beforehand gives that somebody nothing', async () => {
    const email = 'convoitee@invitation.example'
    const dromeToken = await invite(drome, email)
    const vienneToken = await invite(vienne, email)
    await acceptInvitation({ token: dromeToken, password: 'Squatteur-de-compte-1' }, now)
    expect(await enters(email, 'vienne', 'Squatteur-de-compte-1')).toBe('notFound')
    expect(await acceptInvitation({ token: vienneToken, password }, now)).toMatchObject({
      error: { tag: 'wrongPassword' },
    })
  })

  test('says the same thing whether the address is known elsewhere or not', async () => {
    const answers = ['dga@drome.example', 'jamais-vue@invitation.example'].map((email) =>
      change(vienne, (db) => inviteMember(db, invitation(email), now)),
    )
    const [known, unknown] = await Promise.all(answers)
    const shapeOf = (answer: unknown) => JSON.stringify(answer).replace(/lien\/[\w-]+/, 'lien/…')
    expect(shapeOf(known)).toBe(shapeOf(unknown))
    expect(await namesIn(vienne)).toContain('Invitée Essai')
  })

  test('is refused for a member, renewed for who has not come, and the former link dies', async () => {
    const email = 'renouvelee@invitation.example'
    const first = await invite(drome, email)
    const [member] = (await members(drome)).filter((entry) => entry.email === email)
    expect(member).toMatchObject({ access: 'invited', roles: [{ role: 'agent', scopeName: null }] })
    const renewed = await change(drome, (db) => renewInvitation(db, { member: member?.id ?? '' }, now))
    if (!renewed.ok) throw new Error(renewed.error.tag)
    expect(await acceptInvitation({ token: first, password }, now)).toMatchObject({ error: { tag: 'linkUnusable' } })
    expect(await acceptInvitation({ token: tokenOf(renewed.value.invitation), password }, now)).toMatchObject({
      ok: true,
    })
    expect(await change(drome, (db) => inviteMember(db, invitation(email), now))).toMatchObject({
      error: { tag: 'alreadyMember' },
    })
    expect(await change(drome, (db) => renewInvitation(db, { member: member?.id ?? '' }, now))).toMatchObject({
      error: { tag: 'notFound' },
    })
  })

  test('made twice at once makes one member', async () => {
    const email = 'double@invitation.example'
    await Promise.all([1, 2, 3].map(() => change(drome, (db) => inviteMember(db, invitation(email), now))))
    expect((await members(drome)).filter((entry) => entry.email === email)).toHaveLength(1)
  })
})

describe('a role', () => {
  test('is given over a scope of this department, once, and withdrawn', async () => {
    const agent = await createPerson(database.migrationUrl, 'drome', { roles: [{ role: 'agent' }] })
    const [unit] = await read(drome, async (db) => (await listMembers(db, now)).choices.unit)
    const [foreignUnit] = await read(vienne, async (db) => (await listMembers(db, now)).choices.unit)
    const input = { member: agent.memberId, role: 'unitDirector' as const, scope: unit?.value ?? '' }
    expect(await change(drome, (db) => giveRole(db, { ...input, scope: foreignUnit?.value ?? '' }))).toMatchObject({
      error: { tag: 'notFound' },
    })
    expect(await change(drome, (db) => giveRole(db, input))).toEqual({ ok: true, value: null })
    expect(await change(drome, (db) => giveRole(db, input))).toMatchObject({ error: { tag: 'alreadyGiven' } })
    const page = await read(drome, async (db) => (await readMember(db, agent.memberId, now))?.member)
    expect(page?.roles.map(({ role, scopeName }) => [role, scopeName])).toContainEqual(['unitDirector', unit?.label])
    for (const { id } of page?.roles ?? [])
      expect(await change(drome, (db) => withdrawRole(db, { assignment: id }))).toEqual({ ok: true, value: null })
    expect((await read(drome, async (db) => (await readMember(db, agent.memberId, now))?.member))?.roles).toEqual([])
    expect(await auditOf(agent.memberId)).toEqual(['role.given', 'role.withdrawn', 'role.withdrawn'])
  })

  test('is nobody’s to give but the coordinator’s, and of this department alone', async () => {
    const director = await createPerson(database.migrationUrl, 'drome', { roles: [{ role: 'directorate' }] })
    const input = { member: director.memberId, role: 'coordinator' as const, scope: null }
    expect(await change(director, (db) => giveRole(db, input))).toMatchObject({ error: { tag: 'notFound' } })
    expect(await change(vienne, (db) => giveRole(db, input))).toMatchObject({ error: { tag: 'notFound' } })
    expect(await change(director, (db) => inviteMember(db, invitation('x@x.example'), now))).toMatchObject({
      error: { tag: 'notFound' },
    })
    expect(await change(director, (db) => withdrawMember(db, { member: drome.memberId }))).toMatchObject({
      error: { tag: 'notFound' },
    })
    expect(await read(vienne, (db) => readMember(db, director.memberId, now))).toBeNull()
  })

  test('the last who coordinates stays, even when two leave at once', async () => {
    // Savoie has one coordinator, of the demonstration; a second one comes.
    const second = await createPerson(database.migrationUrl, 'savoie', { roles: [{ role: 'coordinator' }] })
    const coordinators = (await members(second)).filter(({ roles }) => roles.some(({ role }) => role === 'coordinator'))
    expect(coordinators).toHaveLength(2)
    const answers = await Promise.all(
      coordinators.map(({ id }) => changeDepartment(second, (db) => withdrawMember(db, { member: id }))),
    )
    // The one who comes second finds the last coordinator, or their own session ended.
    expect(answers.filter((answer) => answer.tag === 'entered' && answer.value.ok)).toHaveLength(1)
    const left = await inDepartment(database.migrationUrl, 'savoie', (query, id) =>
      query(`SELECT FROM role_assignment WHERE department_id = $1 AND role = 'coordinator'`, [id]),
    )
    expect(left).toHaveLength(1)
    const alone = await createPerson(database.migrationUrl, 'isere', { roles: [{ role: 'coordinator' }] })
    const others = (await members(alone)).filter(
      ({ id, roles }) => id !== alone.memberId && roles.some(({ role }) => role === 'coordinator'),
    )
    for (const { id } of others)
      expect(await change(alone, (db) => withdrawMember(db, { member: id }))).toMatchObject({ ok: true })
    const refused = { ok: false, error: { tag: 'lastCoordinator' } }
    expect(await change(alone, (db) => withdrawMember(db, { member: alone.memberId }))).toEqual(refused)
    const [own] = (await members(alone)).filter(({ id }) => id === alone.memberId)
    expect(await change(alone, (db) => withdrawRole(db, { assignment: own?.roles[0]?.id ?? '' }))).toEqual(refused)
  })
})

describe('a withdrawal', () => {
  test('ends the sessions, the access, the roles and the appointments, and leaves what was said', async () => {
    const [ficheId] = await fichesOf('drome')
    const leaving = await createPerson(database.migrationUrl, 'drome', {
      roles: [{ role: 'observatory' }],
      leads: [ficheId ?? ''],
    })
    await inDepartment(database.migrationUrl, 'vienne', async (query, id) => {
      await query(`SELECT set_config('app.user', $1, true)`, [leaving.userId])
      await query('INSERT INTO member (department_id, id, name) VALUES ($1, $2, $3)', [
        id,
        leaving.memberId,
        'Ailleurs',
      ])
      await query('INSERT INTO membership VALUES ($1, $2, $3)', [leaving.userId, id, leaving.memberId])
    })
    const enter = (slug: string, sessionVersion: number) =>
      readDepartment({ slug, userId: leaving.userId, sessionVersion }, async () => null)
    expect((await enter('drome', 1)).tag).toBe('entered')
    expect(await change(drome, (db) => withdrawMember(db, { member: leaving.memberId }))).toEqual({
      ok: true,
      value: null,
    })
    expect((await enter('drome', 1)).tag).toBe('signedOut')
    expect((await enter('vienne', 1)).tag).toBe('signedOut')
    expect((await enter('drome', 2)).tag).toBe('notFound')
    expect((await enter('vienne', 2)).tag).toBe('entered')
    expect(await read(drome, async (db) => (await readMember(db, leaving.memberId, now))?.member)).toMatchObject({
      access: 'none',
      roles: [],
      fiches: [],
    })
    expect(await auditOf(leaving.memberId)).toEqual(['role.withdrawn', 'member.withdrawn'])
  })
})

describe('an appointment', () => {
  test('is the coordinator’s on every fiche and the unit director’s on those of the unit', async () => {
    const [das, def] = await inDepartment(database.migrationUrl, 'vienne', async (query, id) =>
      (
        await query(`SELECT id FROM unit WHERE department_id = $1 AND acronym IN ('DAS', 'DEF') ORDER BY acronym`, [id])
      ).map((row) => String(row.id)),
    )
    const director = await createPerson(database.migrationUrl, 'vienne', {
      roles: [{ role: 'unitDirector', unitId: das }],
    })
    const led = async (unit: string | undefined, not: string | undefined) =>
      inDepartment(database.migrationUrl, 'vienne', async (query, id) => {
        const rows = await query(
          `SELECT fiche_id FROM fiche_lead WHERE department_id = $1 GROUP BY 1
           HAVING bool_or(unit_id = $2) AND NOT coalesce(bool_or(unit_id = $3), false) ORDER BY 1`,
          [id, unit, not],
        )
        return rows.map((row) => String(row.fiche_id))
      })
    const [own] = await led(das, def)
    const [other] = await led(def, das)
    const appoint = (who: Person, fiche = '') =>
      change(who, (db) => appointLead(db, { fiche, member: director.memberId }))
    expect(await appoint(director, other)).toMatchObject({ error: { tag: 'notFound' } })
    expect(await appoint(drome, own)).toMatchObject({ error: { tag: 'notFound' } })
    expect(await appoint(director, own)).toMatchObject({ ok: true })
    expect(await appoint(director, own)).toMatchObject({ error: { tag: 'alreadyLead' } })
    expect(await appoint(vienne, other)).toMatchObject({ ok: true })
    expect(await read(director, (db) => readAppointments(db, own ?? ''))).toMatchObject({
      leads: [{ memberId: director.memberId }],
    })
    expect(await read(director, (db) => readAppointments(db, other ?? ''))).toMatchObject({ candidates: null })
    const dismiss = (who: Person, fiche = '') =>
      change(who, (db) => dismissLead(db, { fiche, member: director.memberId }))
    expect(await dismiss(director, other)).toMatchObject({ error: { tag: 'notFound' } })
    expect(await dismiss(vienne, other)).toMatchObject({ ok: true })
    expect(await dismiss(vienne, other)).toMatchObject({ error: { tag: 'notFound' } })
  })

  test('names a member of this department', async () => {
    const [fiche = ''] = await fichesOf('drome')
    expect(await change(drome, (db) => appointLead(db, { fiche, member: vienne.memberId }))).toMatchObject({
      error: { tag: 'notFound' },
    })
  })
})

describe('the platform', () => {
  test('creates a department whose coordinator alone enters it, and reads no content', async () => {
    const token = await withConnection(database.migrationUrl, (client) =>
      letIn(client, 'premiere@plateforme.example', { passwordOnly: false }, now),
    )
    expect(await choosePassword({ token: token ?? '', password }, now)).toEqual({ ok: true, value: null })
    expect(await choosePassword({ token: token ?? '', password }, now)).toMatchObject({
      error: { tag: 'linkUnusable' },
    })
    const admin = await checkCredentials('premiere@plateforme.example', password, now)
    if (!admin.ok) throw new Error(admin.error.tag)
    const input = newDepartmentSchema.parse({
      code: '07',
      slug: 'ardeche',
      name: 'Ardèche',
      region: '',
      accentColour: '#1f4e4a',
      coordinatorName: 'Ada Essai',
      coordinatorEmail: 'ada@ardeche.example',
    })
    const created = await withPlatform(admin.value, async (tx) => {
      const result = await createDepartment(tx, input, now)
      const seen = [
        await tx.member.count(),
        await tx.fiche.count(),
        await tx.roleAssignment.count(),
        await tx.auditEntry.count(),
      ]
      return { result, seen }
    })
    if (created.tag !== 'entered' || !created.value.result.ok) throw new Error('not created')
    expect(created.value.seen).toEqual([0, 0, 0, 0])
    const again = await withPlatform(admin.value, (tx) => createDepartment(tx, { ...input, code: '99' }, now))
    expect(again).toMatchObject({ value: { error: { tag: 'slugTaken' } } })
    const path = created.value.result.value.invitation
    expect(await acceptInvitation({ token: tokenOf(path), password }, now)).toEqual({ ok: true, value: null })
    expect(await enters('ada@ardeche.example', 'ardeche')).toBe('entered')
    expect((await readDepartment({ slug: 'ardeche', ...admin.value }, async () => null)).tag).toBe('notFound')
    const list = await withPlatform(admin.value, listDepartments)
    expect(list.tag === 'entered' && list.value.map(({ slug }) => slug)).toContain('ardeche')
    expect((await withPlatform(drome, listDepartments)).tag).toBe('notFound')
  })

  test.each([
    [{ slug: 'connexion' }, 'slug'],
    [{ slug: 'Drôme' }, 'slug'],
    [{ accentColour: '#ffcc00' }, 'accentColour'],
    [{ code: '999' }, 'code'],
  ])('refuses %j', (given, field) => {
    const fields = {
      code: '07',
      slug: 'ardeche',
      name: 'Ardèche',
      region: '',
      accentColour: '#1f4e4a',
      coordinatorName: 'Ada',
      coordinatorEmail: 'ada@ardeche.example',
    }
    expect(newDepartmentSchema.safeParse({ ...fields, ...given }).error?.issues[0]?.path).toEqual([field])
  })
})

const invitation = (email: string) => inviteForm.parse({ name: 'Invitée Essai', email, jobTitle: '', role: 'agent' })
const tokenOf = (path: string) => path.split('/').at(-1) ?? ''

async function invite(who: Person, email: string): Promise<string> {
  const invited = await change(who, (db) => inviteMember(db, invitation(email), now))
  if (!invited.ok) throw new Error(invited.error.tag)
  return tokenOf(invited.value.invitation)
}

async function change<T, E extends { tag: string }>(who: Person, use: (db: ChangeDb) => Promise<Result<T, E>>) {
  const entered = await changeDepartment(who, use)
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}

async function read<T>(who: Person, use: (db: DepartmentDb) => Promise<T>): Promise<T> {
  const entered = await readDepartment(who, use)
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}

const members = (who: Person) => read(who, async (db) => (await listMembers(db, now)).members)
const namesIn = async (who: Person) => (await members(who)).map(({ name }) => name)

async function enters(email: string, slug: string, given = password): Promise<string> {
  const signedIn = await checkCredentials(email, given, now)
  if (!signedIn.ok) return signedIn.error.tag
  return (await readDepartment({ slug, ...signedIn.value }, async () => null)).tag
}

const fichesOf = (slug: string) =>
  inDepartment(database.migrationUrl, slug, async (query, id) =>
    (await query('SELECT id FROM fiche WHERE department_id = $1 ORDER BY id', [id])).map((row) => String(row.id)),
  )

const auditOf = (memberId: string) =>
  read(drome, async (db) => {
    const rows = await db.query<{ action: string }[]>`SELECT action FROM audit_entry
      WHERE department_id = ${db.departmentId}::uuid AND subject_id = ${memberId}::uuid ORDER BY sequence`
    return rows.map(({ action }) => action)
  })
