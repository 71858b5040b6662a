import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reachOf } from '#lib/access/access.rules.ts'
import { type FicheRow, readFiche } from '#lib/fiche/fiche.queries.ts'
import { standingOf } from '#lib/fiche/fiche-standing.presenter.ts'
import { withinReach } from '#lib/fiche/within-reach.queries.ts'
import { dropDraft, saveDraft } from '#lib/progress/draft.mutations.ts'
import { readPilotedFiches } from '#lib/progress/piloted.queries.ts'
import { seenField, situationText, statusField } from '#lib/progress/progress.labels.ts'
import { reportNothingNew, submitProgressUpdate } from '#lib/progress/progress.mutations.ts'
import { readOwnFiches, readUpdateForm, readUpdates, type UpdateForm } from '#lib/progress/progress.queries.ts'
import { progressUpdateForm } from '#lib/progress/progress.schema.ts'
import { formFor } from '#lib/progress/update-form.presenter.ts'
import { readReport } from '#lib/report/report.queries.ts'
import { type ChangeDb, changeDepartment, type DepartmentDb, readDepartment } from '#lib/server/doors.ts'
import { sql } from '#lib/server/sql.ts'
import type { Result } from '#lib/shared/result.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

const today = '2026-11-25'
const noon = new Date(`${today}T11:00:00Z`)
const notFound = { ok: false, error: { tag: 'notFound' } }
let database: TestDatabase
let ficheId: string
/** The actions of the fiche: the pilot's with its part, and two that are not theirs. */
let own: string
let part: string
let foreign: string
let lead: Person
let pilot: Person

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  const rows = await inDepartment(database.migrationUrl, 'drome', (query, id) =>
    query(
      `SELECT a.fiche_id AS fiche, a.id AS own, p.id AS part, o.id AS other FROM action a
       JOIN action p ON p.department_id = a.department_id AND p.parent_id = a.id
       JOIN action o ON o.department_id = a.department_id AND o.fiche_id = a.fiche_id AND o.parent_id IS NULL AND o.id <> a.id
       WHERE a.department_id = $1 ORDER BY a.id, p.id, o.id LIMIT 1`,
      [id],
    ),
  )
  const [row = {}] = rows as Record<string, string>[]
  ficheId = String(row.fiche)
  own = String(row.own)
  part = String(row.part)
  foreign = String(row.other)
  lead = await createPerson(database.migrationUrl, 'drome', { leads: [ficheId] })
  pilot = await createPerson(database.migrationUrl, 'drome', { pilots: [own] })
})
afterAll(() => database.drop())

describe('the pilot of an action', () => {
  it('is shown the actions they pilot, their parts included, and no word of the judgement to give', async () => {
    const form = await read(pilot, async (db) => formFor(db.access, (await readUpdateForm(db, ficheId)) as UpdateForm))
    expect(form).toMatchObject({ actionsOnly: true })
    expect(form?.actions.map(({ id }) => id)).toContain(part)
    expect(form?.actions.every(({ id, parentId }) => id === own || parentId === own)).toBe(true)
    const whole = await read(lead, async (db) => formFor(db.access, (await readUpdateForm(db, ficheId)) as UpdateForm))
    expect(whole).toMatchObject({ actionsOnly: false })
    expect(whole?.actions.map(({ id }) => id)).toContain(foreign)
  })

  it('moves these, and leaves what is owed and what the lead judges as they are', async () => {
    await judge()
    const before = await standing()
    const owed = await read(lead, readOwnFiches)
    const given = await submit(pilot, { ...(await moveOwn()), accomplished: 'Premier atelier tenu.' })
    expect(given.ok).toBe(true)
    const after = await standing()
    expect(after?.latest).toEqual({ ...before?.latest, movements: 1 })
    expect(after?.updatesInYear).toBe(before?.updatesInYear)
    const moved = after?.actions.find(({ id }) => id === own)
    expect(moved?.status).not.toBe(before?.actions.find(({ id }) => id === own)?.status)
    expect(moved?.said?.updateId).not.toBe(before?.latest?.id)
    const still = await read(lead, readOwnFiches)
    expect(still.map(({ givenOn, confidence }) => [givenOn, confidence])).toEqual(
      owed.map(({ givenOn, confidence }) => [givenOn, confidence]),
    )
  })

  it('is heard by the lead, who finds their words and the statuses they gave, until the next update', async () => {
    await judge()
    const wanted = await moveOwn()
    await submit(pilot, { ...wanted, accomplished: 'Premier atelier tenu.' })
    const form = await read(lead, (db) => readUpdateForm(db, ficheId))
    expect(form?.lastUpdate).toMatchObject({ confidence: 'watch', difficulties: 'Deux postes vacants.' })
    expect(form?.news.map(({ accomplished }) => accomplished)).toEqual(['Premier atelier tenu.'])
    expect(form?.actions.find(({ id }) => id === own)?.status).toBe(wanted[statusField(own)])
    const [latest] = await read(lead, (db) => readUpdates(db, ficheId))
    expect(latest).toMatchObject({ actionsOnly: true, confidence: null, difficulties: null, nothingNew: false })
    await change(lead, (db) => reportNothingNew(db, { fiche: ficheId, after: 'fiche' }, noon))
    expect((await read(lead, (db) => readUpdateForm(db, ficheId)))?.news).toEqual([])
    expect((await read(lead, (db) => readUpdateForm(db, ficheId)))?.lastUpdate).toMatchObject({ confidence: 'watch' })
  })

  it('counts in what has moved between two updates, on the page of the fiche as in the report', async () => {
    await judge()
    await submit(pilot, await moveOwn())
    await submit(lead, { confidence: 'onTrack' })
    await submit(pilot, await moveOwn())
    await submit(pilot, await moveOwn())
    await submit(lead, { confidence: 'watch' })
    const reported = await standing()
    expect(reported?.latest).toMatchObject({ movements: 2, movementsBefore: 1 })
    const page = await read(lead, async (db) => {
      const updates = await readUpdates(db, ficheId, true)
      return standingOf((await readFiche(db, ficheId)) as FicheRow, updates, [], 2026)
    })
    expect(page.latest).toEqual(reported?.latest)
    expect(page.updatesInYear).toBe(reported?.updatesInYear)
  })

  it('says nothing of the judgement even when a request does', async () => {
    await judge()
    const given = await submit(pilot, { accomplished: 'Suite.', confidence: 'blocked', arbitration: 'Moi.' })
    expect(given.ok).toBe(true)
    const [latest] = await read(lead, (db) => readUpdates(db, ficheId, true))
    expect(latest).toMatchObject({ actionsOnly: true, confidence: null, arbitration: null, accomplished: 'Suite.' })
    const { told } = await read(lead, (db) => readReport(db, String(db.access.scheme?.id), 2026, today))
    const quoted = told.find((one) => one.ficheId === ficheId)
    const updates = await read(lead, (db) => readUpdates(db, ficheId))
    expect(quoted?.actionsOnly).toBe(updates.find(({ id }) => id === quoted?.updateId)?.actionsOnly)
    expect((await standing())?.latest?.confidence).toBe('watch')
  })

  it('finds no other action of the fiche, nor another fiche', async () => {
    expect(await submit(pilot, { [statusField(foreign)]: 'done', accomplished: 'Moi.' })).toEqual(notFound)
    const elsewhere = await createPerson(database.migrationUrl, 'drome', { pilots: [await actionElsewhere()] })
    expect(await submit(elsewhere, { accomplished: 'Moi.' })).toEqual(notFound)
    expect(await change(elsewhere, (db) => dropDraft(db, ficheId))).toEqual(notFound)
  })

  it('reaches the fiche of their action and no other', async () => {
    const reached = await read(pilot, (db) => {
      const within = withinReach(db, reachOf(db.access, 'progress.contribute'), sql`f.id`)
      return db.query`SELECT f.id FROM fiche f WHERE f.department_id = ${db.departmentId}::uuid AND ${within}`
    })
    expect(reached).toEqual([{ id: ficheId }])
  })

  it('judges nothing, whoever writes the row', async () => {
    const judging = inDepartment(database.migrationUrl, 'drome', (query, id) =>
      query(
        `INSERT INTO progress_update (department_id, id, fiche_id, member_id, fiche_revision, occurred_on, actions_only, confidence)
         VALUES ($1, gen_random_uuid(), $2, $3, 9999, '2026-11-01', true, 'watch')`,
        [id, ficheId, pilot.memberId],
      ),
    )
    await expect(judging).rejects.toThrow('progress_update_actions_only_check')
  })

  it('has nothing to send when nothing has moved, and does not answer for the fiche', async () => {
    expect(await submit(pilot, {})).toEqual({ ok: false, error: { tag: 'noNews' } })
    expect(await change(pilot, (db) => reportNothingNew(db, { fiche: ficheId, after: 'fiche' }, noon))).toEqual(
      notFound,
    )
  })

  it('keeps drafts like a lead, and finds their fiches and actions in their list', async () => {
    await submit(pilot, { accomplished: 'Des nouvelles.' })
    const form = await read(pilot, (db) => readUpdateForm(db, ficheId))
    const draft = { baseRevision: form?.revision ?? 1, content: { accomplished: 'Un début' } }
    expect((await change(pilot, (db) => saveDraft(db, ficheId, draft))).ok).toBe(true)
    const [listed, ...others] = await read(pilot, readPilotedFiches)
    expect(others).toEqual([])
    expect(listed).toMatchObject({ id: ficheId, drafted: true, givenOn: expect.stringMatching(/^20/) })
    expect(listed?.actions.map(({ id }) => id)).toEqual([own])
    expect(await read(lead, readPilotedFiches)).toEqual([])
  })

  it('of a fiche they also lead gives the update of the whole', async () => {
    const both = await createPerson(database.migrationUrl, 'drome', { leads: [ficheId], pilots: [own] })
    expect((await submit(both, { [statusField(foreign)]: 'done', accomplished: 'Tout.' })).ok).toBe(true)
    expect((await read(both, (db) => readUpdates(db, ficheId)))[0]).toMatchObject({ actionsOnly: false })
    expect(await read(both, readPilotedFiches)).toEqual([])
  })
})

/** The lead judges, twice: nothing has moved since the update before the last. */
async function judge() {
  for (const difficulties of ['Un poste vacant.', 'Deux postes vacants.']) {
    await submit(lead, { confidence: 'watch', difficulties })
  }
}

/** Another status for the pilot's action than the one it has. */
async function moveOwn(): Promise<Record<string, string>> {
  const form = await read(pilot, (db) => readUpdateForm(db, ficheId))
  const status = form?.actions.find(({ id }) => id === own)?.status
  return { [statusField(own)]: status === 'permanent' ? 'done' : 'permanent' }
}

/** Sends what is changed with what the form showed of every action. */
async function submit(person: Person, changed: Record<string, string>) {
  const form = (await read(person, (db) => readUpdateForm(db, ficheId))) as UpdateForm
  const seen = form.actions.map((action) => [seenField(action.id), situationText(action)])
  const base = { fiche: ficheId, occurredOn: today, accomplished: '', ...Object.fromEntries(seen) }
  return change(person, (db) => submitProgressUpdate(db, progressUpdateForm.parse({ ...base, ...changed }), noon))
}

const standing = () =>
  read(lead, async (db) => {
    const { standings } = await readReport(db, String(db.access.scheme?.id), 2026, today)
    return standings.find(({ id }) => id === ficheId)
  })

async function actionElsewhere(): Promise<string> {
  const rows = await inDepartment(database.migrationUrl, 'drome', (query, id) =>
    query('SELECT id FROM action WHERE department_id = $1 AND fiche_id <> $2 LIMIT 1', [id, ficheId]),
  )
  return String(rows[0]?.id)
}

async function read<T>(person: Person, use: (db: DepartmentDb) => Promise<T>): Promise<T> {
  const entered = await readDepartment(person, use)
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}

type Answer<T> = Result<T, { tag: string }>

async function change<T>(person: Person, use: (db: ChangeDb) => Promise<Answer<T>>): Promise<Answer<T>> {
  const entered = await changeDepartment(person, use)
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}
