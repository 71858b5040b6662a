import fs from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceOf, totalFound } from '#lib/search/search.presenter.ts'
import { type Found, type SearchAnswer, searchForgivingly } from '#lib/search/search.queries.ts'
import { readSearch, SEARCH_KINDS, type SearchKind } from '#lib/search/search.rules.ts'
import { readDepartment } from '#lib/server/doors.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'
import { withConnection } from '#tools/database/connect.ts'

let database: TestDatabase
let reader: Person
let partner: Person
let partnerId: string

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  reader = await createPerson(database.migrationUrl, 'drome', { roles: [{ role: 'coordinator' }] })
  partnerId = await inDepartment(database.migrationUrl, 'drome', async (query, id) => {
    const [row] = await query(`SELECT id FROM partner WHERE department_id = $1 AND name = 'CAF'`, [id])
    return String(row?.id)
  })
  partner = await createPerson(database.migrationUrl, 'drome', { roles: [{ role: 'partner', partnerId }] })
})
afterAll(() => database.drop())

describe('what is typed', () => {
  it.each([
    ['evaluation', 'évaluation'],
    ['aidant', 'aidants'],
    ['l’hebergement', 'hébergement'],
    ["L'HÉBERGEMENT", 'hébergement'],
    ['solidarite', 'solidarités'],
    ['oeuvre', 'œuvre'],
    ['numeriq', 'numérique'],
    ['préventions', 'prévention'],
    ['accompagnem', 'accompagnement'],
    ['hébergem', 'hébergement'],
  ])('%s finds %s', async (typed, word) => {
    const { found } = await searched(typed)
    expect(found.some(({ title, body }) => `${title} ${body}`.toLocaleLowerCase('fr').includes(word))).toBe(true)
  })

  it.each([
    ['evaluation', 'évaluation'],
    ['aidant', 'aidants'],
    ['l’hébergement', "l'hebergement"],
  ])('%s and %s find as much', async (one, other) => {
    expect((await searched(one)).counts).toEqual((await searched(other)).counts)
  })

  it('does not take a stem for the beginning of a word: a "logement" is no "logiciel"', async () => {
    const allier = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'agent' }] })
    const { found } = await searched('logement', null, 1, allier)
    expect(found.length).toBeGreaterThan(0)
    for (const { title, body } of found) expect(`${title} ${body}`).toMatch(/log(e|é)/i)
    const begun = await searched('logic', null, 1, allier)
    expect(begun.found.some(({ title }) => title.includes('logiciels'))).toBe(true)
  })

  it('brings what is named by a code first', async () => {
    expect((await searched('projet 5')).found.find(({ kind }) => kind === 'fiche')).toMatchObject({ code: '5' })
    expect((await searched('1.2')).found[0]).toMatchObject({ kind: 'node', code: '1.2', level: 'Orientation' })
  })

  it('puts a whole word before its derivatives, and says what an acronym stands for', async () => {
    const { found, meanings } = await searched('CAF')
    expect(found.find(({ kind }) => kind === 'action')?.title).toMatch(/\bCAF\b/)
    expect(found.find(({ kind }) => kind === 'partner')?.title).toBe('CAF')
    expect(meanings).toEqual([{ acronym: 'CAF', label: "Caisse d'Allocations Familiales" }])
  })

  it('keeps an expression between quotes together', async () => {
    const together = await searched('"habitat inclusif"')
    const apart = await searched('habitat inclusif')
    expect(totalFound(together.counts)).toBeGreaterThan(0)
    expect(totalFound(together.counts)).toBeLessThanOrEqual(totalFound(apart.counts))
  })

  it.each([
    'a\0b',
    'aide\\',
    "'; DROP TABLE fiche; --",
    '"',
    '" or "',
    '!!! & | ( ) :* <->',
    '\uD800aide',
    'le la les',
    'x'.repeat(10_240),
    'aide '.repeat(2048),
    '%_\\%',
    '🤝 aide 🤝',
  ])('%# is answered, whatever it is', async (typed) => {
    const search = readSearch(typed)
    if (!search) return
    const { counts } = await searched(typed)
    for (const kind of Object.keys(counts)) expect(SEARCH_KINDS).toContain(kind)
  })
})

describe('what is answered', () => {
  it('counts everything, and shows a few of each kind or a page of one', async () => {
    const all = await searched('accompagnement')
    expect(all.counts.action).toBeGreaterThan(5)
    expect(all.found.filter(({ kind }) => kind === 'action')).toHaveLength(5)
    const first = await searched('accompagnement', 'action', 1)
    expect(first.counts).toEqual(all.counts)
    expect(first.found).toHaveLength(Math.min(25, all.counts.action ?? 0))
    expect(first.found.every(({ kind, fiche }) => kind === 'action' && fiche !== null)).toBe(true)
    const second = await searched('accompagnement', 'action', 2)
    expect(idsOf(first.found).filter((id) => idsOf(second.found).includes(id))).toEqual([])
  })

  it('finds nothing of another department', async () => {
    const own = await searched('Bourbon')
    expect(own.found).toEqual([])
    const allier = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'agent' }] })
    expect(totalFound((await searched('Bourbon', null, 1, allier)).counts)).toBeGreaterThan(0)
  })

  it('lets a partner find only the fiches it takes part in, and all that everybody may read', async () => {
    const own = await inDepartment(database.migrationUrl, 'drome', async (query, id) =>
      (
        await query('SELECT DISTINCT fiche_id FROM fiche_partner WHERE department_id = $1 AND partner_id = $2', [
          id,
          partnerId,
        ])
      ).map((row) => row.fiche_id),
    )
    for (const kind of ['fiche', 'action', 'indicator'] as const) {
      const { found } = await searched('accompagnement', kind, 1, partner)
      expect(found.length).toBeGreaterThan(0)
      for (const one of found) expect(own).toContain(one.fiche?.id ?? one.id)
    }
    const [mine, theirs] = [await searched('logement', null, 1, partner), await searched('logement')]
    expect(totalFound(mine.counts)).toBeLessThan(totalFound(theirs.counts))
    expect(mine.counts.plan).toBe(theirs.counts.plan)
  })

  it('follows what is written: a new title is found at once, the former no more', async () => {
    await inDepartment(database.migrationUrl, 'drome', (query, id) =>
      query(`UPDATE partner SET name = 'Ziggourat associée' WHERE department_id = $1 AND name = 'ADIL'`, [id]),
    )
    expect((await searched('ziggourat')).found).toMatchObject([{ kind: 'partner', title: 'Ziggourat associée' }])
  })

  it('is written again, a line an item, by the migration that told the items of lists apart', async () => {
    const slugs = ['drome', 'vienne']
    const lists = (slug: string) =>
      inDepartment(database.migrationUrl, slug, async (query, id) =>
        query(
          `SELECT e.body FROM search_entry e JOIN fiche f ON f.department_id = e.department_id AND f.id = e.subject_id
           WHERE e.department_id = $1 AND cardinality(f.findings || f.beneficiaries || f.participation) > 1
           ORDER BY e.subject_id`,
          [id],
        ),
      )
    const before = await Promise.all(slugs.map(lists))
    for (const slug of slugs) {
      await inDepartment(database.migrationUrl, slug, (query, id) =>
        query(`UPDATE search_entry SET body = '' WHERE department_id = $1`, [id]),
      )
    }
    const file = 'prisma/migrations/20261125001000_search_lines/migration.sql'
    await withConnection(database.migrationUrl, (client) => client.query(fs.readFileSync(file, 'utf8')))
    expect(await Promise.all(slugs.map(lists))).toEqual(before)
    for (const { body } of before.flat()) expect(body).toContain('\n')
    expect(before.every((rows) => rows.length > 0)).toBe(true)
  })
})

async function searched(
  typed: string,
  kind: SearchKind | null = null,
  page = 1,
  person = reader,
): Promise<SearchAnswer> {
  const search = readSearch(typed)
  if (!search) throw new Error(`nothing to look for in ${typed}`)
  const entered = await readDepartment(person, (db) => searchForgivingly(db, search, sliceOf(kind, page)))
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value.answer
}

function idsOf(found: readonly Found[]) {
  return found.map(({ id }) => id)
}
