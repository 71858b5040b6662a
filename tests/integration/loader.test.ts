import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEPARTMENTS } from '#prisma/seed/departments.ts'
import { type Loaded, loadAll, readSources, type Source } from '#prisma/seed/load-all.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { schemeFromDatabase } from '#tests/support/scheme-from-database.ts'
import { expectedScheme, rawFile } from '#tests/support/scheme-from-file.ts'
import { withConnection } from '#tools/database/connect.ts'
import { runNode } from '#tools/process/run.ts'

let database: TestDatabase
let firstLoad: Loaded[]

beforeAll(async () => {
  database = await createTestDatabase()
  firstLoad = await load(database)
})
afterAll(() => database.drop())

describe('after one load', () => {
  it.each([
    ['drome', { nodes: 12, fiches: 21, actions: 208, parts: 18, criteria: 0, indicators: 106, plans: 12, lines: 0 }],
    ['isere', { nodes: 5, fiches: 0, actions: 0, parts: 0, criteria: 0, indicators: 0, plans: 12, lines: 0 }],
    ['savoie', { nodes: 8, fiches: 33, actions: 111, parts: 278, criteria: 0, indicators: 163, plans: 30, lines: 25 }],
    ['allier', { nodes: 83, fiches: 52, actions: 167, parts: 18, criteria: 117, indicators: 115, plans: 16, lines: 8 }],
    ['vienne', { nodes: 12, fiches: 37, actions: 190, parts: 10, criteria: 0, indicators: 117, plans: 45, lines: 0 }],
  ])('%s counts what its document counts', async (slug, expected) => {
    const [counts] = await read(
      database,
      `SELECT
        (SELECT count(*)::int FROM node WHERE department_id = d.id) AS nodes,
        (SELECT count(*)::int FROM fiche WHERE department_id = d.id) AS fiches,
        (SELECT count(*)::int FROM action WHERE department_id = d.id AND parent_id IS NULL) AS actions,
        (SELECT count(*)::int FROM action WHERE department_id = d.id AND parent_id IS NOT NULL) AS parts,
        (SELECT count(*)::int FROM criterion WHERE department_id = d.id) AS criteria,
        (SELECT count(*)::int FROM indicator WHERE department_id = d.id) AS indicators,
        (SELECT count(*)::int FROM related_plan WHERE department_id = d.id) AS plans,
        (SELECT count(*)::int FROM capacity_line WHERE department_id = d.id) AS lines
      FROM department d WHERE slug = $1`,
      [slug],
    )
    expect(counts).toEqual(expected)
  })

  it.each(DEPARTMENTS.map(({ slug }) => slug))('%s says, label by label, what its file says', async (slug) => {
    const file = rawFile(slug)
    const stored = await withConnection(database.bypassUrl, (client) =>
      schemeFromDatabase(client, file.department.code),
    )
    expect(stored).toEqual(expectedScheme(file))
  })

  it('every wording of a partner is attached to the entry that bears it', async () => {
    expect(
      await read(
        database,
        `SELECT fp.label FROM fiche_partner fp JOIN partner p USING (department_id)
         WHERE p.id = fp.partner_id AND p.name <> fp.label AND NOT EXISTS (SELECT FROM partner_alias a
           WHERE a.department_id = p.department_id AND a.partner_id = p.id AND a.label = fp.label)`,
      ),
    ).toEqual([])
  })

  it('a link leads to the fiche that bears its code, or to the plan that bears its name', async () => {
    const links = await read<{ slug: string; text: string; code: string | null; names: (string | null)[] }>(
      database,
      `SELECT d.slug, l.target_text AS text, f.code, ARRAY[p.acronym, p.name] AS names
       FROM fiche_link l JOIN department d ON d.id = l.department_id
       LEFT JOIN fiche f ON f.department_id = l.department_id AND f.id = l.target_fiche_id
       LEFT JOIN related_plan p ON p.department_id = l.department_id AND p.id = l.plan_id`,
    )
    const raw = DEPARTMENTS.flatMap(({ slug }) => rawLinks(rawFile(slug).nodes).map((link) => ({ slug, ...link })))
    expect(links).toHaveLength(raw.length)
    const resolved = links.filter(({ code, names }) => code ?? names[1])
    expect(links.length - resolved.length).toBe(19)
    const wrong = resolved.filter(
      ({ text, code, names }) => code !== text && !names.some((name) => sameName(name, text)),
    )
    // Savoie's fiche 13 writes 34 for its fiche 33; two laws are named with and without their date or « future ».
    expect(wrong.map(({ text }) => text).sort()).toEqual(['34', 'Loi ESSOC', 'Loi autonomie'])
  })

  it("a lead is a unit of the department when it names one, and the document's wording always stays", async () => {
    const leads = await read(
      database,
      `SELECT l.label, u.name AS unit, p.name AS partner FROM fiche_lead l
       LEFT JOIN unit u ON u.department_id = l.department_id AND u.id = l.unit_id
       LEFT JOIN partner p ON p.department_id = l.department_id AND p.id = l.partner_id`,
    )
    expect(leads).toHaveLength(98)
    expect(leads.filter((lead) => lead.unit)).toHaveLength(38)
    expect(leads).toContainEqual({ label: 'MECS', unit: null, partner: 'MECS' })
    expect(leads).toContainEqual({ label: 'MSA Poitou', unit: null, partner: null })
  })

  it('each scheme has its card on the public home and its entry in the audit chain', async () => {
    const cards = await read(database, 'SELECT department_name, status, fiche_count FROM published_scheme ORDER BY 1')
    expect(cards).toEqual([
      { department_name: 'Allier', status: 'active', fiche_count: 52 },
      { department_name: 'Drôme', status: 'active', fiche_count: 21 },
      { department_name: 'Isère', status: 'preparing', fiche_count: 0 },
      { department_name: 'Savoie', status: 'preparing', fiche_count: 33 },
      { department_name: 'Vienne', status: 'active', fiche_count: 37 },
    ])
    expect(await read(database, "SELECT action, member_id FROM audit_entry WHERE action = 'scheme.loaded'")).toEqual(
      Array(5).fill({ action: 'scheme.loaded', member_id: null }),
    )
  })

  it('everything can be found', async () => {
    const [count] = await read(database, "SELECT count(*)::int AS fiches FROM search_entry WHERE kind = 'fiche'")
    expect(count).toEqual({ fiches: 143 })
  })

  it('it took less than ten seconds', () => {
    expect(firstLoad.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBeLessThan(10_000)
  })
})

describe('loading again', () => {
  it('writes nothing: no row is added, none is so much as rewritten', async () => {
    const before = await fingerprint(database)
    const again = await load(database)
    expect(again.flatMap(({ inserted }) => Object.values(inserted)).every((count) => count === 0)).toBe(true)
    expect(await fingerprint(database)).toEqual(before)
  })

  it('puts back what is missing', async () => {
    await onDrome(async (own) => {
      const before = await contents(own)
      await change(own, "DELETE FROM objective WHERE position = 0; DELETE FROM glossary_entry WHERE acronym = 'ARS'")
      const [drome] = await load(own, dromeSource())
      expect(drome?.inserted).toMatchObject({ objective: 21, glossaryEntry: 1, fiche: 0, action: 0 })
      expect(await contents(own)).toEqual(before)
    })
  })

  it('leaves a revised fiche as the person left it, and the wording a person changed elsewhere', async () => {
    await onDrome(async (own) => {
      await change(
        own,
        `UPDATE fiche SET revision = 2, title = 'Titre revu' WHERE code = '5';
         DELETE FROM objective WHERE fiche_id = (SELECT id FROM fiche WHERE code = '5');
         DELETE FROM fiche_partner WHERE fiche_id = (SELECT id FROM fiche WHERE code = '5');
         DELETE FROM action WHERE position = 1 AND fiche_id = (SELECT id FROM fiche WHERE code = '5');
         UPDATE action SET status = 'done' WHERE fiche_id = (SELECT id FROM fiche WHERE code = '5');
         UPDATE scheme SET motto = 'Autre devise'; UPDATE node SET title = 'Autre axe' WHERE depth = 1`,
      )
      const before = await fingerprint(own)
      await load(own, dromeSource())
      expect(await fingerprint(own)).toEqual(before)
    })
  })
})

describe('a load that cannot be', () => {
  it('is refused whole, every fault of every file named, and changes nothing', async () => {
    const before = await fingerprint(database)
    const sources = readSources().map((source) => ({ ...source, text: damage(source) }))
    const result = await withConnection(database.migrationUrl, (client) => loadAll(client, sources))
    expect(result).toEqual({
      ok: false,
      error: {
        tag: 'malformedSources',
        files: [
          {
            slug: 'drome',
            faults: [
              'nodes[0].children[0].fiches[0].actions[0].startYear : un nombre est attendu, un texte figure ici.',
              'glossary[3].sigle : cette clé est inconnue.',
              'levels[1].rank : le rang 2 est attendu ici, 3 figure à la place.',
            ],
          },
          { slug: 'vienne', faults: ['department.slug : « vienne » est attendu, « haute-vienne » figure ici.'] },
        ],
      },
    })
    expect(await fingerprint(database)).toEqual(before)
  })

  it('leaves an empty database empty', async () => {
    const empty = await createTestDatabase()
    const sources = readSources().map((source) => ({ ...source, text: damage(source) }))
    await withConnection(empty.migrationUrl, (client) => loadAll(client, sources))
    expect(await read(empty, 'SELECT slug FROM department')).toEqual([])
    await empty.drop()
  })

  it('takes back a department it could not finish', async () => {
    const own = await createTestDatabase()
    await change(own, "ALTER TABLE fiche_link ADD CHECK (label <> 'auprès des personnes accompagnées (Projet 21)')")
    await expect(load(own, dromeSource())).rejects.toThrow(/fiche_link/)
    expect(await read(own, 'SELECT slug FROM department')).toEqual([])
    await own.drop()
  })
})

describe('a department that the platform created first', () => {
  it('is filled under the id it already has', async () => {
    const own = await createTestDatabase()
    const id = '0193aaaa-0000-7000-8000-000000000001'
    await change(
      own,
      `SELECT set_config('app.platform', 'on', false);
       INSERT INTO department (id, code, slug, name, accent_colour) VALUES ('${id}', '26', 'drome', 'Drôme', '#123456')`,
    )
    await load(own, dromeSource())
    expect(await read(own, 'SELECT DISTINCT department_id FROM fiche')).toEqual([{ department_id: id }])
    expect(await read(own, 'SELECT accent_colour FROM department')).toEqual([{ accent_colour: '#123456' }])
    await own.drop()
  })
})

describe('the command', () => {
  it('says one line a department, then that there is nothing to add', async () => {
    const own = await createTestDatabase()
    const env = { MIGRATION_DATABASE_URL: own.migrationUrl, APP_MODE: 'production' }
    const first = await runNode('prisma/seed/seed.ts', [], { env })
    expect(first.code).toBe(0)
    const lines = first.output
      .trim()
      .replaceAll(/[\u00a0\u202f]/g, ' ')
      .split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[1]).toMatch(
      /^Drôme : 12 éléments du plan, 21 fiches, 226 actions et sous-actions, 106 indicateurs, .* s\.$/,
    )
    const second = await runNode('prisma/seed/seed.ts', [], { env })
    expect(second.output.trim().split('\n')).toEqual(
      ['Allier', 'Drôme', 'Isère', 'Savoie', 'Vienne'].map((name) => `${name} : rien à ajouter.`),
    )
    await own.drop()
  })

  it('asks for its address in a sentence', async () => {
    const { code, output } = await runNode('prisma/seed/seed.ts', [], { env: { MIGRATION_DATABASE_URL: '' } })
    expect(code).toBe(1)
    expect(output.trim()).toBe('Indiquez MIGRATION_DATABASE_URL, puis relancez la même commande.')
  })
})

async function load({ migrationUrl }: TestDatabase, sources: readonly Source[] = readSources()): Promise<Loaded[]> {
  const result = await withConnection(migrationUrl, (client) => loadAll(client, sources))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function dromeSource(): Source[] {
  return readSources().filter(({ profile }) => profile.slug === 'drome')
}

async function onDrome(test: (own: TestDatabase) => Promise<void>): Promise<void> {
  const own = await createTestDatabase()
  await load(own, dromeSource())
  await test(own)
  await own.drop()
}

/** Breaks Drôme in three places and Vienne in one. */
function damage({ profile, text }: Source): string {
  const file = JSON.parse(text)
  if (profile.slug === 'drome') {
    file.nodes[0].children[0].fiches[0].actions[0].startYear = '2025'
    file.glossary[3].sigle = file.glossary[3].acronym
    file.levels[1].rank = 3
  }
  if (profile.slug === 'vienne') file.department.slug = 'haute-vienne'
  return JSON.stringify(file)
}

type RawNode = { children: RawNode[]; fiches: { links: { label: string }[] }[] }

function rawLinks(nodes: RawNode[]): { label: string }[] {
  return nodes.flatMap((node) => [...node.fiches.flatMap((fiche) => fiche.links), ...rawLinks(node.children)])
}

function sameName(name: string | null, text: string): boolean {
  return name !== null && name.localeCompare(text, 'fr', { sensitivity: 'base', ignorePunctuation: true }) === 0
}

function read<T extends pg.QueryResultRow = pg.QueryResultRow>(own: TestDatabase, sql: string, values: unknown[] = []) {
  return withConnection(own.bypassUrl, async (client) => (await client.query<T>(sql, values)).rows)
}

/** As the owner, in the only department of the database if it has one. */
async function change(own: TestDatabase, sql: string): Promise<void> {
  const [department] = await read(own, 'SELECT id FROM department')
  await withConnection(own.migrationUrl, async (client) => {
    await client.query("SELECT set_config('app.department', $1, false)", [department?.id ?? ''])
    await client.query(sql)
  })
}

/** Every table's content and the transaction that wrote each row. */
function fingerprint(own: TestDatabase) {
  return digestTables(own, 't::text || t.xmin::text')
}

/** Every table's content, whatever wrote it. The audit chain grows with each load, and is left out. */
async function contents(own: TestDatabase) {
  const { audit_entry: _, ...tables } = await digestTables(own, 't::text')
  return tables
}

async function digestTables(own: TestDatabase, expression: string): Promise<Record<string, string>> {
  return withConnection(own.bypassUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    )
    const digests: Record<string, string> = {}
    for (const { name } of tables) {
      const digest = `md5(coalesce(string_agg(${expression}, '|' ORDER BY t::text), ''))`
      const { rows } = await client.query(`SELECT count(*) || ' ' || ${digest} AS digest FROM ${name} t`)
      digests[name] = rows[0].digest
    }
    return digests
  })
}
