import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FicheView, presentFiche, sectionsOf } from '#lib/fiche/fiche.presenter.ts'
import { type FicheRow, readFiche } from '#lib/fiche/fiche.queries.ts'
import { readDepartment } from '#lib/server/doors.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'
import { rawFile } from '#tests/support/scheme-from-file.ts'

const today = '2026-11-23'
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
})
afterAll(() => database.drop())

describe('the page of a fiche', () => {
  it.each([
    ['drome', 21],
    ['savoie', 33],
    ['allier', 52],
    ['vienne', 37],
  ])('says everything that the document of %s says', async (slug, count) => {
    const person = await createPerson(database.migrationUrl, slug, { roles: [{ role: 'coordinator' }] })
    const raw = new Map(rawFiches(rawFile(slug).nodes).map((fiche) => [keyOf(fiche.title, fiche.sourceLines), fiche]))
    const rows = await readAll(person)
    expect(rows).toHaveLength(count)
    for (const row of rows) {
      const source = raw.get(keyOf(row.title, row.sourceLines))
      const shown = textsOf(presentFiche(row, today, true))
      const missing = wordsOf(source).filter((text) => !shown.has(bare(text)))
      expect(missing, `${slug} ${row.code} ${row.title}`).toEqual([])
    }
  })

  it('shows what is missing where it matters, and nothing where it does not', async () => {
    const person = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'coordinator' }] })
    const views = (await readAll(person)).map((row) => presentFiche(row, today, true))
    const bareView = views.find((view) => view.evaluation.count === 0 && view.evaluation.criteria.length === 0)
    expect(bareView && sectionsOf(bareView, 0).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['actions', 'indicateurs', 'points-d-etape']),
    )
    for (const view of views) {
      const ids = sectionsOf(view, null).map(({ id }) => id)
      expect(ids).not.toContain('points-d-etape')
      expect(ids.includes('constats')).toBe(view.findings.length > 0)
    }
  })

  it('tells nobody the progress of a scheme in preparation', async () => {
    const savoie = await createPerson(database.migrationUrl, 'savoie', { roles: [{ role: 'coordinator' }] })
    const [fiche] = await readAll(savoie)
    expect(fiche && presentFiche(fiche, today, true).counts).toBeNull()
  })
})

describe('readFiche', () => {
  it('is nothing for another department, and for a partner that takes no part', async () => {
    const vienne = await createPerson(database.migrationUrl, 'vienne', { roles: [{ role: 'coordinator' }] })
    const drome = await createPerson(database.migrationUrl, 'drome', { roles: [{ role: 'coordinator' }] })
    const ids = await ficheIds('vienne')
    expect(await read(drome, ids[0] ?? '')).toBeNull()

    const { partnerId, fiches } = await onePartner('vienne')
    const partner = await createPerson(database.migrationUrl, 'vienne', { roles: [{ role: 'partner', partnerId }] })
    for (const id of ids) {
      const seen = await read(partner, id)
      expect(seen !== null).toBe(fiches.has(id))
      expect(await read(vienne, id)).not.toBeNull()
      const beyond = [...(seen?.links ?? []).map(({ fiche }) => fiche), ...(seen?.linkedFrom ?? [])]
      for (const target of beyond) if (target) expect(target.readable).toBe(fiches.has(target.id))
    }
  })

  it('answers who is tied to it, from the stored rows', async () => {
    const [first = '', second = ''] = await ficheIds('drome')
    const lead = await createPerson(database.migrationUrl, 'drome', { leads: [first] })
    expect((await read(lead, first))?.ties.leadMemberIds).toEqual([lead.memberId])
    expect((await read(lead, second))?.ties.leadMemberIds).toEqual([])
    expect((await read(lead, first))?.leads.at(-1)).toMatchObject({ label: null, memberName: 'Camille Essai' })
  })
})

async function read(person: Person, id: string): Promise<FicheRow | null> {
  const entered = await readDepartment(person, (db) => readFiche(db, id))
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}

async function readAll(person: Person): Promise<FicheRow[]> {
  const rows: FicheRow[] = []
  for (const id of await ficheIds(person.slug)) {
    const row = await read(person, id)
    if (row) rows.push(row)
  }
  return rows
}

async function ficheIds(slug: string): Promise<string[]> {
  return inDepartment(database.migrationUrl, slug, async (query, id) =>
    (await query('SELECT id FROM fiche WHERE department_id = $1 ORDER BY id', [id])).map((row) => String(row.id)),
  )
}

/** A partner with a few fiches, and those it takes part in, leads included. */
async function onePartner(slug: string): Promise<{ partnerId: string; fiches: Set<string> }> {
  return inDepartment(database.migrationUrl, slug, async (query, id) => {
    const [found] = await query(
      `SELECT partner_id, array_agg(DISTINCT fiche_id) AS fiches FROM (
          SELECT partner_id, fiche_id FROM fiche_partner WHERE department_id = $1
          UNION SELECT partner_id, fiche_id FROM fiche_lead WHERE department_id = $1 AND partner_id IS NOT NULL) t
        GROUP BY 1 HAVING count(DISTINCT fiche_id) BETWEEN 3 AND 6 ORDER BY 1 LIMIT 1`,
      [id],
    )
    return { partnerId: String(found?.partner_id), fiches: new Set(found?.fiches as string[]) }
  })
}

// biome-ignore lint/suspicious/noExplicitAny: the raw JSON, on purpose: it is what the page is checked against
type Raw = Record<string, any>

function rawFiches(nodes: Raw[]): Raw[] {
  return nodes.flatMap((node) => [...node.fiches, ...rawFiches(node.children)])
}

const keyOf = (title: string, lines: readonly number[]) => `${title} ${lines.join('-')}`

/** Every word of a fiche's source, its structure apart. What a link aims at is a way to find it, not a text. */
function wordsOf(source: unknown): string[] {
  if (typeof source === 'string') return [source]
  if (Array.isArray(source)) return source.flatMap(wordsOf)
  if (typeof source !== 'object' || source === null) return []
  const structure = new Set(['sourceLines', 'kind', 'code', 'sourceCode', 'plan', 'startYear', 'endYear'])
  return Object.entries(source).flatMap(([key, value]) => (structure.has(key) ? [] : wordsOf(value)))
}

/** Every text of the view, its pieces joined again. */
function textsOf(value: unknown, texts = new Set<string>()): Set<string> {
  if (typeof value === 'string') texts.add(bare(value))
  else if (Array.isArray(value)) {
    if (value.every(isPiece))
      texts.add(bare(value.map((piece) => (typeof piece === 'string' ? piece : piece.acronym)).join('')))
    for (const item of value) textsOf(item, texts)
  } else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) textsOf(item, texts)
  return texts
}

function isPiece(value: unknown): value is FicheView['objectives'][number][number] {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && 'acronym' in value && 'meanings' in value)
  )
}

/** A link that repeats its target's title is shown once, in the target's own letters. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('fr')
}
