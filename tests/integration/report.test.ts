import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFiche } from '#lib/fiche/fiche.queries.ts'
import { standingOf } from '#lib/fiche/fiche-standing.presenter.ts'
import { countFiches } from '#lib/progress/branch.rules.ts'
import { readObjectives } from '#lib/progress/objective.queries.ts'
import { readUpdates } from '#lib/progress/progress.queries.ts'
import { presentReport, type ReportView } from '#lib/report/report.presenter.ts'
import { readReport } from '#lib/report/report.queries.ts'
import { type DepartmentDb, readDepartment } from '#lib/server/doors.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

const today = '2026-11-25'
let database: TestDatabase
let coordinator: Person
let fiche: { id: string; actionIds: string[] }

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  coordinator = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'coordinator' }] })
  fiche = await inDepartment(database.migrationUrl, 'allier', async (query, id) => {
    const [row] = await query(
      `SELECT a.fiche_id AS id, array_agg(a.id ORDER BY a.position) AS "actionIds" FROM action a
       WHERE a.department_id = $1 AND a.parent_id IS NULL GROUP BY a.fiche_id HAVING count(*) >= 3 ORDER BY a.fiche_id LIMIT 1`,
      [id],
    )
    return row as typeof fiche
  })
  await say({ revision: 2, on: '2025-06-01', accomplished: 'L’an dernier.', done: [0] })
  await say({ revision: 3, on: '2026-03-01', accomplished: 'Deux actions closes.', done: [1, 2] })
  await say({ revision: 4, on: '2026-09-01', accomplished: 'Rien de plus.', done: [], arbitration: 'Un poste' })
})
afterAll(() => database.drop())

describe('the page of a fiche', () => {
  it('says of it what the report says: one statement or another, the same standing', async () => {
    const [own, all] = await read(coordinator, async (db) => {
      const row = await readFiche(db, fiche.id)
      const { standings } = await readReport(db, String(db.access.scheme?.id), 2026, today)
      const updates = await readUpdates(db, fiche.id, true)
      const objectives = await readObjectives(db, fiche.id, 2026)
      return [row && standingOf(row, updates, objectives, 2026), standings.find(({ id }) => id === fiche.id)] as const
    })
    if (!own || !all) throw new Error('the fiche is not read')
    const [one, other] = countFiches([own, all], today)
    expect(one?.counts).toEqual(other?.counts)
    expect(one?.advance.value).toBe(other?.advance.value)
    expect(own.latest).toMatchObject(all.latest ?? {})
    expect(own.updatesInYear).toBe(all.updatesInYear)
    expect(own.actions.map(({ id, said }) => ({ id, said }))).toEqual(all.actions.map(({ id, said }) => ({ id, said })))
    expect(own.objectives.map(({ id }) => id)).toEqual(all.objectives.map(({ id }) => id))
  })
})

describe('the annual report', () => {
  it('tells the year: what was done in it, with the update that says so, and the most telling text', async () => {
    const view = await reportOf(coordinator, 2026)
    expect(view.done.map(({ action }) => action.id).sort()).toEqual(fiche.actionIds.slice(1, 3).sort())
    expect(view.done[0]?.action.said?.occurredOn).toBe('2026-03-01')
    expect(view.axes.flatMap(({ story }) => story?.text ?? [])).toEqual(['Deux actions closes.'])
    expect(view.figures.achieved[0]?.value).toBe('2')
    expect(view.figures.achieved[0]?.note).toMatch(/^3 depuis le début/)
  })

  it('leaves a past year as it was', async () => {
    const view = await reportOf(coordinator, 2025)
    expect(view.done.map(({ action }) => action.id)).toEqual(fiche.actionIds.slice(0, 1))
    expect(view.axes.flatMap(({ story }) => story?.text ?? [])).toEqual(['L’an dernier.'])
    expect(view.arbitrations).toEqual([])
  })

  it('counts as late what has ended and is not done, as SQL does', async () => {
    const [expected] = await inDepartment(database.migrationUrl, 'allier', (query, id) =>
      query(
        `SELECT count(*)::int AS late FROM action WHERE department_id = $1 AND parent_id IS NULL AND end_year < 2026
           AND status NOT IN ('permanent', 'abandoned', 'done')`,
        [id],
      ),
    )
    const view = await reportOf(coordinator, 2026)
    expect(view.late).toHaveLength(Number(expected?.late))
    expect(view.figures.watch[0]?.value).toBe(String(expected?.late))
  })

  it('shows points to arbitrate to who may read them alone', async () => {
    const observatory = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'observatory' }] })
    expect((await reportOf(coordinator, 2026)).arbitrations).toMatchObject([{ id: fiche.id, words: 'Un poste' }])
    expect((await reportOf(observatory, 2026)).arbitrations).toEqual([])
    expect(JSON.stringify(await reportOf(observatory, 2026))).not.toContain('Un poste')
  })

  it('is of their fiches alone for a partner', async () => {
    const partnerId = await inDepartment(database.migrationUrl, 'allier', async (query, id) => {
      const [row] = await query(
        'SELECT partner_id FROM fiche_partner WHERE department_id = $1 ORDER BY partner_id LIMIT 1',
        [id],
      )
      return String(row?.partner_id)
    })
    const partner = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'partner', partnerId }] })
    const [own] = await inDepartment(database.migrationUrl, 'allier', (query, id) =>
      query(
        'SELECT count(DISTINCT fiche_id)::int AS count FROM fiche_partner WHERE department_id = $1 AND partner_id = $2',
        [id, partnerId],
      ),
    )
    expect((await reportOf(partner, 2026)).figures.commitments[0]?.value).toBe(String(own?.count))
  })
})

type Told = { revision: number; on: string; accomplished: string; done: number[]; arbitration?: string }

async function say({ revision, on, accomplished, done, arbitration }: Told) {
  await inDepartment(database.migrationUrl, 'allier', async (query, department) => {
    const [update] = await query(
      `INSERT INTO progress_update (department_id, id, fiche_id, member_id, fiche_revision, occurred_on, accomplished,
         arbitration) VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7) RETURNING id`,
      [department, fiche.id, coordinator.memberId, revision, on, accomplished, arbitration],
    )
    for (const actionId of done.map((index) => fiche.actionIds[index])) {
      await query(`INSERT INTO progress_update_action VALUES ($1, $2, $3, 'notBegun', 'done')`, [
        department,
        update?.id,
        actionId,
      ])
      await query(`UPDATE action SET status = 'done' WHERE department_id = $1 AND id = $2`, [department, actionId])
    }
  })
}

function reportOf(person: Person, year: number): Promise<ReportView> {
  return read(person, async (db) => {
    const { scheme, department } = db.access
    if (!scheme) throw new Error('Allier has no scheme')
    const source = await readReport(db, scheme.id, year, today)
    return presentReport({ slug: department.slug, scheme, ...source, year, today })
  })
}

async function read<T>(person: Person, use: (db: DepartmentDb) => Promise<T>): Promise<T> {
  const entered = await readDepartment(person, use)
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}
