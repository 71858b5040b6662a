import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alertsOf } from '#lib/progress/alerts.rules.ts'
import { countFiches } from '#lib/progress/branch.rules.ts'
import { dueOf } from '#lib/progress/due.rules.ts'
import { readReport } from '#lib/report/report.queries.ts'
import { readDepartment } from '#lib/server/doors.ts'
import { lastDay, seedLives } from '#prisma/seed/demonstration/seed-lives.ts'
import { loadAll, readSources } from '#prisma/seed/load-all.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, livedDay, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment } from '#tests/support/people.ts'
import { withConnection } from '#tools/database/connect.ts'
import { runNode } from '#tools/process/run.ts'

const lived = ['allier', 'drome', 'vienne']
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase('lived')
  useDatabase(database.runtimeUrl)
})
afterAll(() => database.drop())

describe('by the day of the lived database', () => {
  it('each action is what the last movement says of it, and what none speaks of has not begun', async () => {
    const wrong = await read(
      database,
      `SELECT a.id FROM action a LEFT JOIN LATERAL (
         SELECT m.status, m.progress FROM progress_update_action m JOIN progress_update u
           ON u.department_id = m.department_id AND u.id = m.update_id
         WHERE m.department_id = a.department_id AND m.action_id = a.id ORDER BY u.fiche_revision DESC LIMIT 1) l ON true
       WHERE a.status <> coalesce(l.status, 'notBegun') OR a.progress IS DISTINCT FROM l.progress`,
    )
    expect(wrong).toEqual([])
  })

  it('each fiche has one revision for each save, the last one being what the tables hold', async () => {
    const wrong = await read(
      database,
      `SELECT f.id FROM fiche f WHERE f.revision <> 1 + (SELECT count(*) FROM revision r
           WHERE r.department_id = f.department_id AND r.fiche_id = f.id)
         OR (f.revision > 1 AND fiche_snapshot(f.department_id, f.id) <> (SELECT r.snapshot FROM revision r
           WHERE r.department_id = f.department_id AND r.fiche_id = f.id AND r.number = f.revision))`,
    )
    expect(wrong).toEqual([])
    const [first] = await read(
      database,
      `SELECT r.snapshot->'actions'->0->>'status' AS status, r.snapshot->>'revision' AS revision
       FROM revision r WHERE number = 2 LIMIT 1`,
    )
    expect(first).toEqual({ status: 'notBegun', revision: '2' })
  })

  it('the schemes in preparation have lived nothing', async () => {
    const counts = await read(
      database,
      `SELECT d.slug, count(u.id)::int AS updates FROM department d LEFT JOIN progress_update u ON u.department_id = d.id
       GROUP BY 1 ORDER BY 1`,
    )
    expect(counts.filter(({ updates }) => updates === 0).map(({ slug }) => slug)).toEqual(['isere', 'savoie'])
  })

  it.each(lived)('%s has something of every kind to look at, and most of its fiches go well', async (slug) => {
    const { fiches, rhythm } = await standings(slug)
    const alerts = fiches.map((fiche) => alertsOf(fiche, rhythm, livedDay))
    const tags = new Set(alerts.flat().map(({ tag }) => tag))
    const expected = ['arbitration', 'blocked', 'onTrackButStill', 'struggling', 'withoutNews']
    // Nothing is due in Drôme before 2027, as its document dates it; every fiche of Vienne names a lead.
    if (slug !== 'drome') expected.push('late', 'onTrackButLate')
    if (slug !== 'vienne') expected.push('withoutLead')
    expect([...tags].sort()).toEqual(expected.sort())
    expect(alerts.filter((own) => own.length === 0).length).toBeGreaterThan(fiches.length / 2)
  })

  it.each(lived)('the lead of the demonstration owes two of three fiches in %s', async (slug) => {
    const { fiches, rhythm } = await standings(slug)
    const [lead] = await read<{ id: string }>(database, `SELECT id FROM member WHERE email = 'projet@${slug}.example'`)
    const own = fiches.filter(({ leadMemberIds }) => leadMemberIds.includes(String(lead?.id)))
    const owed = own.map(({ latest }) => dueOf(latest?.givenOn ?? null, rhythm, livedDay).tag)
    expect(owed.sort()).toEqual(['owed', 'owed', 'upToDate'])
  })

  it('nothing of it is published', async () => {
    const seeded = await createTestDatabase('seeded')
    const published = 'SELECT to_jsonb(p) - $1::text AS row FROM published_scheme p ORDER BY p.department_code'
    expect(await read(database, published, ['published_at'])).toEqual(await read(seeded, published, ['published_at']))
    await seeded.drop()
  })

  it('the audit chain holds', async () => {
    expect(await read(database, 'SELECT slug FROM department WHERE audit_fault(id) IS NOT NULL')).toEqual([])
  })
})

describe('seeding again', () => {
  it('adds nothing the same day, nor when the schemes are loaded again', async () => {
    const own = await createTestDatabase('lived')
    const before = await contents(own)
    expect(await grow(own, livedDay)).toEqual([0, 0, 0])
    await withConnection(own.migrationUrl, (client) => loadAll(client, readSources()))
    expect(await contents(own)).toEqual(before)
    await own.drop()
  })

  it('brings a database of an earlier day to what one seeded at once holds', async () => {
    const [stepwise, atOnce] = [await createTestDatabase('seeded'), await createTestDatabase('lived')]
    for (const day of ['2024-02-10', '2025-12-01', livedDay]) await grow(stepwise, day)
    const [one, other] = [await contents(stepwise), await contents(atOnce)]
    expect(one).toEqual(other)
    expect(await grow(stepwise, '2027-03-01')).not.toContain(0)
    await stepwise.drop()
    await atOnce.drop()
  })

  it('leaves alone a fiche that a person has saved since, and what a person has decided', async () => {
    const own = await createTestDatabase('lived')
    const person = await createPerson(own.migrationUrl, 'drome')
    const touched = await inDepartment(own.migrationUrl, 'drome', async (query) => {
      const [fiche] = await query('SELECT fiche_id AS id FROM progress_update ORDER BY fiche_id LIMIT 1')
      await query('UPDATE fiche SET revision = revision + 1 WHERE id = $1', [fiche?.id])
      await query(
        `INSERT INTO revision (department_id, id, fiche_id, number, member_id, snapshot)
         SELECT department_id, gen_random_uuid(), id, revision, $2, '{}' FROM fiche WHERE id = $1`,
        [fiche?.id, person.memberId],
      )
      await query('DELETE FROM fiche_lead WHERE fiche_id <> $1', [fiche?.id])
      await query(`UPDATE scheme SET follow_up_from = NULL`)
      return String(fiche?.id)
    })
    const sql = `SELECT (SELECT count(*)::int FROM progress_update WHERE fiche_id = $1) AS updates,
      (SELECT count(*)::int FROM fiche_lead l JOIN department d ON d.id = l.department_id WHERE slug = 'drome'
        AND fiche_id <> $1) AS leads,
      (SELECT count(*)::int FROM scheme s JOIN department d ON d.id = s.department_id WHERE slug = 'drome'
        AND follow_up_from IS NULL) AS silent`
    const before = await read(own, sql, [touched])
    expect(before).toMatchObject([{ leads: 0, silent: 1 }])
    await grow(own, '2027-06-30')
    expect(await read(own, sql, [touched])).toEqual(before)
    await own.drop()
  })

  it('refuses, in a sentence, to go back', async () => {
    const own = await createTestDatabase('lived')
    expect(await withConnection(own.migrationUrl, lastDay)).toBe(livedDay)
    const env = { MIGRATION_DATABASE_URL: own.migrationUrl, APP_MODE: 'demo', DEMONSTRATION_TODAY: '2026-03-31' }
    const { code, output } = await runNode('prisma/seed/seed.ts', [], { env })
    expect(code).toBe(1)
    expect(output.replaceAll('\u00a0', ' ')).toMatch(
      /^Cette base a vécu jusqu’au 25 novembre 2026 et ne revient pas au 31 mars 2026 : relancez avec --today 2026-11-25 /m,
    )
    await own.drop()
  })

  it('is no wait', async () => {
    const own = await createTestDatabase('seeded')
    const startedAt = performance.now()
    await grow(own, livedDay)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    await own.drop()
  })
})

async function standings(slug: string) {
  const coordinator = await createPerson(database.migrationUrl, slug, { roles: [{ role: 'coordinator' }] })
  const result = await readDepartment(coordinator, async (db) => {
    const scheme = db.access.scheme
    if (!scheme) throw new Error(`${slug} has no scheme`)
    const { standings } = await readReport(db, scheme.id, 2026, livedDay)
    return { rhythm: scheme, standings }
  })
  if (result.tag !== 'entered') throw new Error(result.tag)
  return { rhythm: result.value.rhythm, fiches: countFiches(result.value.standings, livedDay) }
}

async function grow({ migrationUrl }: TestDatabase, day: string): Promise<number[]> {
  const grown = await withConnection(migrationUrl, (client) => seedLives(client, day))
  return grown.map(({ events }) => events)
}

/** Every table's content but the audit chain and the ids it draws: what was added, table by table. */
async function contents(own: TestDatabase): Promise<Record<string, unknown>> {
  const tables = ['action', 'fiche', 'fiche_lead', 'fiche_territory', 'member', 'objective_assessment']
  const history = ['progress_update', 'progress_update_action', 'revision', 'scheme']
  const digests = await Promise.all(
    [...tables, ...history].map((table) =>
      read(
        own,
        `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM ${table} t`,
      ),
    ),
  )
  return Object.fromEntries([...tables, ...history].map((table, index) => [table, digests[index]]))
}

function read<T extends pg.QueryResultRow = pg.QueryResultRow>(own: TestDatabase, sql: string, values: unknown[] = []) {
  return withConnection(own.bypassUrl, async (client) => (await client.query<T>(sql, values)).rows)
}
