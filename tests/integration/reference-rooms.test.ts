import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBodies } from '#lib/governance/body.queries.ts'
import { readPartner, readPartners } from '#lib/partner/partner.queries.ts'
import { totalCapacity } from '#lib/scheme/capacity.presenter.ts'
import { readFigures } from '#lib/scheme/figures.queries.ts'
import { readGlossary } from '#lib/scheme/glossary.queries.ts'
import { readRelatedPlans } from '#lib/scheme/plan.queries.ts'
import { readPublished } from '#lib/scheme/published.queries.ts'
import { type DepartmentDb, readDepartment, withPublic } from '#lib/server/doors.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

let database: TestDatabase
const people = new Map<string, Person>()

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  for (const slug of ['drome', 'isere', 'savoie', 'allier', 'vienne'])
    people.set(slug, await createPerson(database.migrationUrl, slug, { roles: [{ role: 'agent' }] }))
})
afterAll(() => database.drop())

it('lists the plans of a scheme with the fiches that name them', async () => {
  const count = async (slug: string) => (await read(slug, (db) => readRelatedPlans(db, schemeOf(db)))).length
  expect([await count('isere'), await count('vienne'), await count('savoie')]).toEqual([12, 45, 30])
  const plans = await read('drome', (db) => readRelatedPlans(db, schemeOf(db)))
  const housing = plans.find(({ acronym }) => acronym === 'PDALHPD')
  expect(housing?.fiches).toHaveLength(2)
  expect(housing?.fiches[0]).toMatchObject({ readable: true, wordings: [expect.any(String)] })
})

it('lists bodies in the document’s order, with the glossary', async () => {
  const { bodies, glossary } = await read('savoie', (db) => readBodies(db, schemeOf(db)))
  expect(bodies).toHaveLength(14)
  expect(bodies[0]).toMatchObject({ kind: 'strategic', scope: 'departmental', mine: false })
  expect(glossary).toHaveLength(128)
})

it('sorts the directory as a French reader does, and counts each fiche once', async () => {
  const partners = await read('drome', readPartners)
  expect(partners).toHaveLength(117)
  const names = partners.map(({ name }) => name)
  expect(names).toEqual(names.toSorted(new Intl.Collator('fr', { numeric: true }).compare))
  const caf = partners.find(({ name }) => name === 'CAF')
  expect(caf?.fiches).toBe(11)
  const page = await read('drome', (db) => readPartner(db, String(caf?.id)))
  expect(page?.fiches).toHaveLength(11)
  expect(page?.meanings).toEqual(["Caisse d'Allocations Familiales"])
  expect(page?.fiches.map(({ code }) => Number(code))).toEqual(
    page?.fiches.map(({ code }) => Number(code)).toSorted((a, b) => a - b),
  )
})

it('knows no partner of another department', async () => {
  const [first] = await read('vienne', readPartners)
  expect(await read('drome', (db) => readPartner(db, String(first?.id)))).toBeNull()
})

it('names a partner’s other fiches without letting it open them', async () => {
  const partners = await read('drome', readPartners)
  const caf = partners.find(({ name }) => name === 'CAF')
  const busiest = partners.filter(({ name }) => name !== 'CAF').toSorted((a, b) => b.fiches - a.fiches)[0]
  const person = await createPerson(database.migrationUrl, 'drome', {
    roles: [{ role: 'partner', partnerId: String(caf?.id) }],
  })
  const entered = await readDepartment(person, (db) => readPartner(db, String(busiest?.id)))
  if (entered.tag !== 'entered' || !entered.value) throw new Error('not entered')
  const readable = entered.value.fiches.filter((fiche) => fiche.readable).map(({ id }) => id)
  const own = (await read('drome', (db) => readPartner(db, String(caf?.id))))?.fiches.map(({ id }) => id)
  expect(readable.every((id) => own?.includes(id))).toBe(true)
  expect(entered.value.fiches.length).toBe(busiest?.fiches)
})

it('quotes figures digit for digit, and sums only the lines that stand for themselves', async () => {
  const drome = await read('drome', (db) => readFigures(db, schemeOf(db)))
  expect(drome?.figures[0]).toMatchObject({ value: '514700', prefix: 'Près de', label: 'habitants' })
  expect(drome?.figures[2]).toMatchObject({ value: '5.2', unit: '%' })
  expect(drome?.nodes.map(({ code }) => code)).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3'])
  expect(drome?.nodes[0]).toMatchObject({ level: 'Orientation', rootLevel: 'Axe', rootCode: '1' })
  expect(drome?.previous).toMatchObject({ actionCount: 58, objectivesMetPercent: 83 })
  expect(drome?.milestones).toHaveLength(13)

  const allier = await read('allier', (db) => readFigures(db, schemeOf(db)))
  expect(allier?.figures).toHaveLength(78)
  const savoie = await read('savoie', (db) => readFigures(db, schemeOf(db)))
  expect(savoie?.capacity).toHaveLength(25)
  expect(totalCapacity(savoie?.capacity ?? [])).toEqual({ places: 599, withVolume: 13, withoutVolume: 7 })
  const isere = await read('isere', (db) => readFigures(db, schemeOf(db)))
  expect(isere).toMatchObject({ figures: [], nodes: [], capacity: [] })
})

it('gathers the meanings of an acronym', async () => {
  await inDepartment(database.migrationUrl, 'isere', async (query, id) => {
    const [scheme] = await query('SELECT id FROM scheme WHERE department_id = $1', [id])
    await query(
      `INSERT INTO glossary_entry (department_id, id, scheme_id, position, acronym, label)
       VALUES ($1, gen_random_uuid(), $2, 99, 'DAU', 'Autre sens')`,
      [id, scheme?.id],
    )
  })
  const entries = await read('isere', (db) => readGlossary(db, schemeOf(db)))
  expect(entries).toHaveLength(4)
  expect(entries.find(({ acronym }) => acronym === 'DAU')?.meanings).toEqual([
    "directions départementales de l'autonomie",
    'Autre sens',
  ])
})

it('shows everybody the schemes that are published, and nothing else of a department', async () => {
  const cards = await withPublic(readPublished)
  expect(cards.map(({ departmentName, ficheCount }) => [departmentName, ficheCount])).toEqual([
    ['Allier', 52],
    ['Drôme', 21],
    ['Isère', 0],
    ['Savoie', 33],
    ['Vienne', 37],
  ])
  expect(await withPublic((tx) => tx.$queryRaw`SELECT id FROM partner`)).toEqual([])
})

async function read<T>(slug: string, query: (db: DepartmentDb) => Promise<T>): Promise<T> {
  const person = people.get(slug)
  if (!person) throw new Error(slug)
  const entered = await readDepartment(person, query)
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}

function schemeOf(db: DepartmentDb): string {
  return db.access.scheme?.id ?? ''
}
