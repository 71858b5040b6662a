import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import { submitProgressUpdate } from '#lib/progress/progress.mutations.ts'
import { readOwnFiches, readUpdateForm, readUpdates, type UpdateForm } from '#lib/progress/progress.queries.ts'
import { changeDepartment, type DepartmentDb, readDepartment } from '#lib/server/doors.ts'
import type { Result } from '#lib/shared/result.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

const today = '2026-11-23'
let database: TestDatabase
let ficheIds: string[]
let lead: Person

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
})
afterAll(() => database.drop())

describe('submitProgressUpdate', () => {
  it('keeps the update, moves the statuses, raises the revision, keeps a snapshot and an audit entry', async () => {
    const form = await formOf(ficheIds[0])
    const [first, second] = form.actions
    const before = await stateOf(form.id)
    const result = await submit(lead, form, { [first.id]: 'done', [second.id]: 'inProgress' }, 'Réunion tenue.')
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
    expect((await formOf(form.id)).actions.slice(0, 2).map((action) => action.status)).toEqual(['done', 'inProgress'])
  })

  it('is refused, and leaves nothing behind, when two people moved the same action', async () => {
    const form = await formOf(ficheIds[1])
    const [first] = form.actions
    await submit(lead, form, { [first.id]: 'done' })
    const before = await stateOf(form.id)
    const result = await submit(lead, form, { [first.id]: 'inProgress' })
    expect(result).toEqual({ ok: false, error: { tag: 'conflict', current: { [first.id]: 'done' } } })
    expect(await stateOf(form.id)).toEqual(before)
  })

  it('loses none of many updates given at the same moment', async () => {
    const form = await formOf(ficheIds[2])
    const before = await stateOf(form.id)
    const results = await Promise.all(
      form.actions.slice(0, 3).map((action) => submit(lead, form, { [action.id]: 'done' }, 'En même temps.')),
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
      expect(await submit(person, form, {}, 'mot')).toEqual({ ok: false, error: { tag: 'notFound' } })
    }
  })

  it('does not take an action of another fiche', async () => {
    const [form, other] = [await formOf(ficheIds[3]), await formOf(ficheIds[4])]
    const result = await submit(lead, form, { [other.actions[0].id]: 'done' }, 'mot')
    expect(result).toEqual({ ok: false, error: { tag: 'notFound' } })
  })

  it('is refused on a scheme in preparation', async () => {
    const savoie = await inDepartment(database.migrationUrl, 'savoie', async (query, id) => {
      const rows = await query('SELECT id FROM fiche WHERE department_id = $1 LIMIT 1', [id])
      return String(rows[0]?.id)
    })
    const coordinator = await createPerson(database.migrationUrl, 'savoie', { roles: [{ role: 'coordinator' }] })
    const form = await read((db) => readUpdateForm(db, savoie), coordinator)
    const result = await submit(coordinator, form as FilledForm, {}, 'mot')
    expect(result).toEqual({ ok: false, error: { tag: 'schemeNotActive' } })
  })
})

describe('readOwnFiches', () => {
  it('lists the fiches led, those without news first', async () => {
    await submit(lead, await formOf(ficheIds[4]), {}, 'Des nouvelles.')
    const own = await read((db) => readOwnFiches(db))
    expect(own.map((fiche) => fiche.id).sort()).toEqual(ficheIds.slice(0, 6).sort())
    const news = own.map((fiche) => fiche.lastUpdateOn !== null)
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

async function formOf(ficheId: string | undefined): Promise<FilledForm> {
  return (await read((db) => readUpdateForm(db, ficheId as string))) as FilledForm
}

async function submit(person: Person, form: UpdateForm, statuses: Record<string, ActionStatus>, accomplished = '') {
  const seen = Object.fromEntries(form.actions.map((action) => [action.id, action.status]))
  const input = { fiche: form.id, occurredOn: today, accomplished, statuses, seen }
  const entered = await changeDepartment<{ ficheId: string; updateId: string }, { tag: string }>(person, (db) =>
    submitProgressUpdate(db, input, today),
  )
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value as Result<{ ficheId: string; updateId: string }, { tag: string }>
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
