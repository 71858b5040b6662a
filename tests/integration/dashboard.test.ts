import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rolesOf } from '#lib/access/access.rules.ts'
import { blockTable } from '#lib/dashboard/block.presenter.ts'
import { readingOf } from '#lib/dashboard/blocks.rules.ts'
import type { DashboardSource } from '#lib/dashboard/dashboard.queries.ts'
import { readDashboard } from '#lib/dashboard/dashboard.queries.ts'
import { documentOf } from '#lib/dashboard/document.presenter.ts'
import { type Filters, NO_FILTERS } from '#lib/dashboard/filters.schema.ts'
import { scopeOf } from '#lib/dashboard/scope.presenter.ts'
import { linesOf } from '#lib/export/table.presenter.ts'
import { toCsv, toXlsx } from '#lib/export/write.ts'
import { type DepartmentDb, readDepartment } from '#lib/server/doors.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

const today = '2026-11-25'
let database: TestDatabase
let coordinator: Person
let partner: Person
let foreign: Record<string, unknown>

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  coordinator = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'coordinator' }] })
  await inDepartment(database.migrationUrl, 'allier', async (query, department) => {
    const [unit] = await query(
      `INSERT INTO unit (department_id, id, name, position) VALUES ($1, gen_random_uuid(), 'Direction d’essai', 99) RETURNING id`,
      [department],
    )
    const [territory] = await query(
      `INSERT INTO territory (department_id, id, name, position) VALUES ($1, gen_random_uuid(), 'Territoire d’essai', 99) RETURNING id`,
      [department],
    )
    await query(
      `INSERT INTO fiche_lead (department_id, id, fiche_id, position, label, unit_id)
       SELECT $1, gen_random_uuid(), id, 98, 'Direction d’essai', $2 FROM fiche WHERE department_id = $1 AND position % 2 = 0`,
      [department, unit?.id],
    )
    await query(
      `INSERT INTO fiche_territory SELECT $1, id, $2 FROM fiche WHERE department_id = $1 AND position % 3 = 0`,
      [department, territory?.id],
    )
    await query(`UPDATE scheme SET follow_up_from = '2026-01-01' WHERE department_id = $1`, [department])
    await query(
      `INSERT INTO progress_update (department_id, id, fiche_id, member_id, fiche_revision, occurred_on, confidence,
         arbitration, recorded_at)
       SELECT $1, gen_random_uuid(), id, $2, 100, '2026-10-01', 'blocked', '=SOMME(A1)', '2026-10-02T08:00:00Z'
       FROM fiche WHERE department_id = $1 ORDER BY id LIMIT 26`,
      [department, coordinator.memberId],
    )
    await query(
      `INSERT INTO progress_update_action (department_id, update_id, action_id, previous_status, status, previous_progress, progress)
       SELECT $1, u.id, a.id, 'notBegun', 'done', NULL, NULL FROM progress_update u
       JOIN action a ON a.department_id = $1 AND a.fiche_id = u.fiche_id
       WHERE u.department_id = $1 AND u.fiche_revision = 100 AND a.position % 2 = 0`,
      [department],
    )
  })
  const partnerId = await inDepartment(database.migrationUrl, 'allier', async (query, department) => {
    const [row] = await query(
      `SELECT partner_id FROM fiche_partner WHERE department_id = $1 ORDER BY partner_id LIMIT 1`,
      [department],
    )
    return String(row?.partner_id)
  })
  partner = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'partner', partnerId }] })
  foreign = await inDepartment(database.migrationUrl, 'vienne', async (query, department) => {
    const [ids] = await query(
      `SELECT (SELECT id FROM node WHERE department_id = $1 LIMIT 1) AS "nodeId",
         (SELECT id FROM unit WHERE department_id = $1 LIMIT 1) AS "unitId",
         (SELECT id FROM policy WHERE department_id = $1 LIMIT 1) AS "policyId"`,
      [department],
    )
    return ids ?? {}
  })
})
afterAll(() => database.drop())

describe('the files', () => {
  it('hold what the screen shows, under 20 filters drawn at random', async () => {
    const whole = await sourceOf(coordinator)
    const some = (list: readonly { id: string }[]) =>
      fc.oneof(
        { weight: 2, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(...list.map(({ id }) => id)) },
      )
    const filters: fc.Arbitrary<Filters> = fc.record({
      year: fc.constantFrom(null, ...whole.years),
      unitId: some(whole.choices.units),
      policyId: some(whole.choices.policies),
      territoryId: some(whole.choices.territories),
      nodeId: some(whole.outline.nodes),
      since: fc.constantFrom(null, '2026-01-01', '2026-11-01'),
    })
    let filled = 0
    for (const asked of fc.sample(filters, { numRuns: 20, seed: 20261125 })) {
      const { access, value: source } = await read(coordinator, asked)
      if (source === null) throw new Error('The filters came from the department itself.')
      const scope = scopeOf(source, 'allier')
      const { blocks, firstAlert } = readingOf(rolesOf(access))
      const tables = blocks.map((block) => blockTable(block, scope, firstAlert))
      const document = documentOf(access, source, tables, today)
      const { sheets } = await readXlsx(await toXlsx(document))
      tables.forEach((table, index) => {
        const lines = linesOf(table)
        expect(sheets[index]?.rows.slice(document.preamble.length + 2).map(bare)).toEqual(lines.map(bare))
        const csv = parseCsv(toCsv({ ...document, tables: [table] }), { delimiter: ';', unescapeFormulae: true })
        expect(csv.slice(-lines.length).map(bare)).toEqual(lines.map((line) => bare(line.map(String))))
      })
      expect(document.preamble.join('\n')).toContain('Département\u00A0: Allier')
      if (scope.fiches.length > 0) filled += 1
    }
    expect(filled, 'filters that keep something').toBeGreaterThan(3)
  })
})

describe('readDashboard', () => {
  it('knows no id of another department, and no year outside the scheme', async () => {
    for (const [name, id] of Object.entries(foreign)) {
      expect((await read(coordinator, { ...NO_FILTERS, [name]: id })).value, name).toBeNull()
    }
    expect((await read(coordinator, { ...NO_FILTERS, year: 1900 })).value).toBeNull()
  })

  it('shows a partner the fiches it takes part in, and the changes of no other', async () => {
    const source = await sourceOf(partner)
    expect(source.standings.length).toBeGreaterThan(0)
    expect(source.standings.length).toBeLessThan(52)
    const ids = source.standings.map(({ id }) => id)
    expect(source.changes.every(({ ficheId }) => ids.includes(ficheId))).toBe(true)
    expect(source.standings.every(({ latest }) => latest?.arbitration == null)).toBe(true)
  })

  it('tells what was given since a day, and what it moved, up to the end of the year asked for', async () => {
    const { changes } = await sourceOf(coordinator, { ...NO_FILTERS, since: '2026-10-02' })
    expect(changes).toHaveLength(26)
    expect(changes[0]).toMatchObject({ givenOn: '2026-10-02', occurredOn: '2026-10-01', confidence: 'blocked' })
    expect(changes.flatMap(({ movements }) => movements)[0]).toMatchObject({
      previousStatus: 'notBegun',
      status: 'done',
    })
    expect((await sourceOf(coordinator, { ...NO_FILTERS, since: '2026-10-03' })).changes).toEqual([])
    expect((await sourceOf(coordinator, { ...NO_FILTERS, since: '2026-01-01', year: 2025 })).changes).toEqual([])
  })
})

/** A file pads its lines to the longest one, and holds no cell where a text is empty. */
function bare(line: readonly unknown[]): unknown[] {
  const cells = line.map((cell) => (cell === '' || cell === undefined ? null : cell))
  while (cells.length > 0 && cells.at(-1) === null) cells.pop()
  return cells
}

async function sourceOf(person: Person, filters: Filters = NO_FILTERS): Promise<DashboardSource> {
  const { value } = await read(person, filters)
  if (value === null) throw new Error('These filters name something that is not there.')
  return value
}

async function read(person: Person, filters: Filters) {
  const entered = await readDepartment(person, async (db: DepartmentDb) => {
    const { scheme } = db.access
    if (scheme === null) throw new Error('The department has a scheme.')
    return readDashboard(db, scheme, filters, today)
  })
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered
}
