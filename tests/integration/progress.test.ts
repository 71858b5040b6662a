import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropDraft, saveDraft } from '#lib/progress/draft.mutations.ts'
import type { DraftInput } from '#lib/progress/draft.schema.ts'
import { presentOwnFiches } from '#lib/progress/own-fiches.presenter.ts'
import {
  progressField,
  seenCarriedField,
  seenField,
  situationText,
  statusField,
} from '#lib/progress/progress.labels.ts'
import { reportNothingNew, submitProgressUpdate } from '#lib/progress/progress.mutations.ts'
import { readOwnFiches, readUpdateForm, readUpdates, type UpdateForm } from '#lib/progress/progress.queries.ts'
import { CARRIED_FIELDS } from '#lib/progress/progress.rules.ts'
import { progressUpdateForm } from '#lib/progress/progress.schema.ts'
import { type ChangeDb, changeDepartment, type DepartmentDb, readDepartment } from '#lib/server/doors.ts'
import type { Result } from '#lib/shared/result.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

const today = '2026-11-23'
const noon = new Date(`${today}T11:00:00Z`)
let database: TestDatabase
let ficheIds: string[]
let lead: Person
let coordinator: Person
let correspondent: Person
const word = { accomplished: 'mot' }

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  ficheIds = await inDepartment(database.migrationUrl, 'allier', async (query, id) => {
    const rows = await query(
      `SELECT f.id FROM fiche f WHERE f.department_id = $1 AND 3 <= (SELECT count(*) FROM action a
        WHERE a.department_id = $1 AND a.fiche_id = f.id AND a.parent_id IS NULL) ORDER BY f.id LIMIT 8`,
      [id],
    )
    return rows.map((row) => String(row.id))
  })
  lead = await createPerson(database.migrationUrl, 'allier', { leads: ficheIds.slice(0, 6) })
  coordinator = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'coordinator' }] })
  const unitId = await inDepartment(database.migrationUrl, 'allier', async (query, id) => {
    const [unit] = await query('SELECT id FROM unit WHERE department_id = $1 LIMIT 1', [id])
    await query(
      `INSERT INTO fiche_lead (department_id, id, fiche_id, position, label, unit_id)
       VALUES ($1, gen_random_uuid(), $2, 98, 'La direction', $3)`,
      [id, ficheIds[6], unit?.id],
    )
    return String(unit?.id)
  })
  correspondent = await createPerson(database.migrationUrl, 'allier', {
    roles: [{ role: 'unitCorrespondent', unitId }],
  })
})
afterAll(() => database.drop())

describe('submitProgressUpdate', () => {
  it('keeps the update, moves the statuses, raises the revision, keeps a snapshot and an audit entry', async () => {
    const form = await formOf(ficheIds[0])
    const [first, second] = form.actions
    const before = await stateOf(form.id)
    const result = await submit(lead, form, {
      [statusField(first.id)]: 'done',
      [statusField(second.id)]: 'inProgress',
      [progressField(second.id)]: '40',
      accomplished: 'Réunion tenue.',
    })
    expect(result.ok).toBe(true)

    const [latest] = await read((db) => readUpdates(db, form.id))
    expect(latest).toMatchObject({ accomplished: 'Réunion tenue.', occurredOn: today, memberName: 'Camille Essai' })
    expect(latest?.movements.map(({ actionId, status }) => [actionId, status])).toEqual([
      [first.id, 'done'],
      [second.id, 'inProgress'],
    ])
    const after = await stateOf(form.id)
    expect(after).toEqual({
      revision: before.revision + 1,
      revisions: before.revisions + 1,
      audits: before.audits + 1,
      updates: before.updates + 1,
      fault: null,
    })
    expect((await formOf(form.id)).actions.slice(0, 2)).toMatchObject([
      { status: 'done', progress: null },
      { status: 'inProgress', progress: 40 },
    ])
  })

  it('is refused, and leaves nothing behind, when two people moved the same action', async () => {
    const form = await formOf(ficheIds[1])
    const [first] = form.actions
    await submit(lead, form, { [statusField(first.id)]: 'done' })
    const before = await stateOf(form.id)
    const result = await submit(lead, form, { [statusField(first.id)]: 'inProgress' })
    const actions = { [first.id]: { status: 'done', progress: null } }
    expect(result).toEqual({ ok: false, error: { tag: 'conflict', actions, carried: {} } })
    expect(await stateOf(form.id)).toEqual(before)
  })

  it('loses none of many updates given at the same moment', async () => {
    const form = await formOf(ficheIds[2])
    const before = await stateOf(form.id)
    const results = await Promise.all(
      form.actions
        .slice(0, 3)
        .map((action) => submit(lead, form, { [statusField(action.id)]: 'done', accomplished: 'En même temps.' })),
    )
    expect(results.every((result) => result.ok)).toBe(true)
    const after = await stateOf(form.id)
    expect(after).toMatchObject({ revision: before.revision + 3, updates: before.updates + 3, fault: null })
  })

  it('is a fiche that does not exist for whoever does not lead it', async () => {
    const form = await formOf(ficheIds[3])
    const agent = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'agent' }] })
    const otherLead = await createPerson(database.migrationUrl, 'allier', { leads: [ficheIds[7] as string] })
    for (const person of [agent, otherLead]) {
      expect(await submit(person, form, word)).toEqual({ ok: false, error: { tag: 'notFound' } })
    }
  })

  it('does not take an action of another fiche', async () => {
    const [form, other] = [await formOf(ficheIds[3]), await formOf(ficheIds[4])]
    const result = await submit(lead, form, { [statusField(other.actions[0].id)]: 'done', ...word })
    expect(result).toEqual({ ok: false, error: { tag: 'notFound' } })
  })

  it('is refused on a scheme in preparation', async () => {
    const savoie = await inDepartment(database.migrationUrl, 'savoie', async (query, id) => {
      const rows = await query('SELECT id FROM fiche WHERE department_id = $1 LIMIT 1', [id])
      return String(rows[0]?.id)
    })
    const planner = await createPerson(database.migrationUrl, 'savoie', { roles: [{ role: 'coordinator' }] })
    const form = await read((db) => readUpdateForm(db, savoie), planner)
    const result = await submit(planner, form as FilledForm, word)
    expect(result).toEqual({ ok: false, error: { tag: 'schemeNotActive' } })
  })
})

describe('what goes from one update to the next', () => {
  it('is merged field by field between two leads, and refused where both changed it', async () => {
    const form = await formOf(ficheIds[1])
    expect((await submit(lead, form, { difficulties: 'Deux postes vacants.', confidence: 'watch' })).ok).toBe(true)
    const theirs = await submit(lead, form, { nextSteps: 'Recruter.' })
    expect(theirs.ok).toBe(true)
    expect((await formOf(form.id)).lastUpdate).toMatchObject({
      confidence: 'watch',
      difficulties: 'Deux postes vacants.',
      nextSteps: 'Recruter.',
    })
    const both = await submit(lead, form, { difficulties: 'Rien à signaler.', accomplished: 'Un texte long.' })
    const carried = { difficulties: 'Deux postes vacants.' }
    expect(both).toEqual({ ok: false, error: { tag: 'conflict', actions: {}, carried } })
  })

  it('keeps unseen the point to arbitrate of who may not read it, and does not let them write it', async () => {
    const form = await formOf(ficheIds[6], coordinator)
    expect((await submit(coordinator, form, { arbitration: 'Qui finance ?' })).ok).toBe(true)
    const shown = await formOf(form.id, correspondent)
    const given = await submit(correspondent, shown, { confidence: 'blocked', arbitration: 'Moi.' })
    expect(given.ok).toBe(true)
    expect((await formOf(form.id, coordinator)).lastUpdate).toMatchObject({
      confidence: 'blocked',
      arbitration: 'Qui finance ?',
    })
  })
})

describe('reportNothingNew', () => {
  it('counts as an update, moves nothing and hands over what was said', async () => {
    const told = { ...word, confidence: 'watch', nextSteps: 'Réunir le groupe.' }
    expect((await submit(lead, await formOf(ficheIds[1]), told)).ok).toBe(true)
    const form = await formOf(ficheIds[1])
    const before = await stateOf(form.id)
    const last = form.lastUpdate
    expect(last).toMatchObject({ confidence: 'watch', nextSteps: 'Réunir le groupe.' })
    expect((await nothingNew(lead, form.id)).ok).toBe(true)
    const after = await stateOf(form.id)
    expect(after).toMatchObject({ revision: before.revision + 1, updates: before.updates + 1, fault: null })
    expect((await formOf(form.id)).lastUpdate).toEqual({ ...last, accomplished: null, occurredOn: today })
    expect((await formOf(form.id)).actions).toEqual(form.actions)
  })

  it('leads to the fiche without news for longest, and says when there is none', async () => {
    await followUpFrom('2026-01-01')
    const owed = async () => {
      const own = await read((db) => readOwnFiches(db))
      const rhythm = { followUpFrom: '2026-01-01', updateEveryMonths: 12 }
      return presentOwnFiches(own, rhythm, today).owed.map(({ id }) => id)
    }
    for (let left = (await owed()).length; left > 0; left -= 1) {
      const [first, second = null] = await owed()
      expect(await nothingNew(lead, first as string, 'next')).toMatchObject({ ok: true, value: { next: second } })
    }
    expect(await owed()).toEqual([])
    await followUpFrom(null)
  })

  it('is not for who may not give an update', async () => {
    const agent = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'agent' }] })
    expect(await nothingNew(agent, ficheIds[1] as string)).toEqual({ ok: false, error: { tag: 'notFound' } })
  })
})

describe('drafts', () => {
  const content = { accomplished: 'Un début de phrase' }

  it('are one a member and fiche, keep the revision they began from, and go with the update', async () => {
    const form = await formOf(ficheIds[3])
    expect((await save(lead, form.id, { baseRevision: form.revision, content })).ok).toBe(true)
    await save(lead, form.id, { baseRevision: form.revision + 5, content: { accomplished: 'Une phrase.' } })
    expect((await formOf(form.id)).draft).toMatchObject({
      baseRevision: form.revision,
      content: { accomplished: 'Une phrase.' },
    })
    expect((await formOf(form.id, coordinator)).draft).toBeNull()
    await submit(lead, form, { accomplished: 'Une phrase.' })
    expect((await formOf(form.id)).draft).toBeNull()
  })

  it('do not come back to life after the update they were typed for', async () => {
    const form = await formOf(ficheIds[3])
    await submit(lead, form, { accomplished: 'Donné.' })
    const late = await save(lead, form.id, { baseRevision: form.revision, content })
    expect(late).toEqual({ ok: false, error: { tag: 'alreadyGiven' } })
    expect((await formOf(form.id)).draft).toBeNull()
  })

  it('outlive the answer that nothing is new, and what another lead says', async () => {
    const form = await formOf(ficheIds[3])
    await save(lead, form.id, { baseRevision: form.revision, content })
    await nothingNew(lead, form.id)
    await submit(coordinator, form, { accomplished: 'Vu du siège.' })
    expect((await save(lead, form.id, { baseRevision: form.revision, content })).ok).toBe(true)
    expect((await formOf(form.id)).draft?.content).toEqual(content)
    const dropped = await change(lead, (db) => dropDraft(db, form.id))
    expect(dropped.ok).toBe(true)
    expect((await formOf(form.id)).draft).toBeNull()
  })

  it('are not for who may not give the update', async () => {
    const agent = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'agent' }] })
    const refused = { ok: false, error: { tag: 'notFound' } }
    expect(await save(agent, ficheIds[3] as string, { baseRevision: 1, content })).toEqual(refused)
    expect(await change(agent, (db) => dropDraft(db, ficheIds[3] as string))).toEqual(refused)
  })
})

describe('readOwnFiches', () => {
  it('lists the fiches led, those without news first', async () => {
    await submit(lead, await formOf(ficheIds[4]), word)
    const own = await read((db) => readOwnFiches(db))
    expect(own.map((fiche) => fiche.id).sort()).toEqual(ficheIds.slice(0, 6).sort())
    const news = own.map((fiche) => fiche.givenOn !== null)
    expect(news).toEqual([...news].sort())
    expect(news.at(-1)).toBe(true)
  })
})

type FilledForm = UpdateForm & {
  actions: [UpdateForm['actions'][0], UpdateForm['actions'][0], ...UpdateForm['actions']]
}

async function read<T>(use: (db: DepartmentDb) => Promise<T>, person = lead): Promise<T> {
  const entered = await readDepartment(person, use)
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}

async function formOf(ficheId: string | undefined, person = lead): Promise<FilledForm> {
  return (await read((db) => readUpdateForm(db, ficheId as string), person)) as FilledForm
}

type Answer<T> = Result<T, { tag: string }>

async function change<T>(person: Person, use: (db: ChangeDb) => Promise<Answer<T>>): Promise<Answer<T>> {
  const entered = await changeDepartment(person, use)
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}

/** Sends the form as the browser does: all it showed, with what the lead changed. */
function submit(person: Person, form: UpdateForm, changed: Record<string, string>) {
  const shown = form.actions.flatMap((action) => [
    [statusField(action.id), action.status],
    [progressField(action.id), action.progress === null ? '' : String(action.progress)],
    [seenField(action.id), situationText(action)],
  ])
  const carried = CARRIED_FIELDS.flatMap((field) => {
    const text = form.lastUpdate?.[field] ?? ''
    return [
      [field, text],
      [seenCarriedField(field), text],
    ]
  })
  const base = { fiche: form.id, occurredOn: today, accomplished: '' }
  const input = progressUpdateForm.parse({ ...base, ...Object.fromEntries([...shown, ...carried]), ...changed })
  return change(person, (db) => submitProgressUpdate(db, input, noon))
}

const nothingNew = (person: Person, fiche: string, after: 'fiche' | 'next' = 'fiche') =>
  change(person, (db) => reportNothingNew(db, { fiche, after }, noon))

const save = (person: Person, ficheId: string, draft: DraftInput) =>
  change(person, (db) => saveDraft(db, ficheId, draft))

/** Chooses the day from which updates are owed, every year: what was given in these tests is given on the machine's day. */
async function followUpFrom(day: string | null) {
  await inDepartment(database.migrationUrl, 'allier', (query, id) =>
    query(`UPDATE scheme SET follow_up_from = $2, update_every_months = 12 WHERE department_id = $1`, [id, day]),
  )
}

async function stateOf(ficheId: string) {
  const [state] = await inDepartment(database.migrationUrl, 'allier', (query, id) =>
    query(
      `SELECT f.revision, (SELECT count(*)::int FROM revision r WHERE r.department_id = $1 AND r.fiche_id = f.id) AS revisions,
        (SELECT count(*)::int FROM audit_entry e WHERE e.department_id = $1 AND e.subject_id = f.id) AS audits,
        (SELECT count(*)::int FROM progress_update u WHERE u.department_id = $1 AND u.fiche_id = f.id) AS updates,
        audit_fault($1) AS fault
       FROM fiche f WHERE f.department_id = $1 AND f.id = $2`,
      [id, ficheId],
    ),
  )
  return state as { revision: number; revisions: number; audits: number; updates: number; fault: null }
}
