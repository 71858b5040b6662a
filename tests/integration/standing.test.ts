import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { branchesOf, countFiches } from '#lib/progress/branch.rules.ts'
import type { Standing } from '#lib/progress/standing.ts'
import { readReport } from '#lib/report/report.queries.ts'
import { readScheme } from '#lib/scheme/scheme.queries.ts'
import { buildTree } from '#lib/scheme/tree.presenter.ts'
import { type DepartmentDb, readDepartment } from '#lib/server/doors.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

const today = '2026-11-25'
let database: TestDatabase
let coordinator: Person

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  coordinator = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'coordinator' }] })
  await inDepartment(database.migrationUrl, 'allier', async (query, department) => {
    await query(`UPDATE action SET status = 'done' WHERE department_id = $1 AND position % 3 = 0`, [department])
    await query(`UPDATE action SET status = 'inProgress' WHERE department_id = $1 AND position % 3 = 1`, [department])
    await query(`UPDATE action SET end_year = 2025 WHERE department_id = $1 AND position % 2 = 0`, [department])
  })
})
afterAll(() => database.drop())

describe('the standings of a year', () => {
  it('agrees with the tree, which counts in SQL', async () => {
    const { standings, outline, tree } = await read(coordinator, async (db) => {
      const schemeId = String(db.access.scheme?.id)
      const scheme = await readScheme(db, schemeId, today)
      return {
        ...(await readReport(db, schemeId, 2026, today)),
        tree: scheme && buildTree(scheme),
      }
    })
    expect(standings).toHaveLength(52)
    const branches = branchesOf(outline.nodes, countFiches(standings, today))
    expect(branches.map(({ counts }) => counts)).toEqual(tree?.roots.map(({ counts }) => counts))
    expect(branches.flatMap(({ fiches }) => fiches.map(({ id }) => id)).sort()).toEqual(
      standings.map(({ id }) => id).sort(),
    )
  })

  it('shows a past year as it stood then, and a point to arbitrate to who may read it alone', async () => {
    const lead = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'coordinator' }] })
    const observatory = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'observatory' }] })
    const [fiche] = await standingsOf(coordinator, 2026)
    const action = fiche?.actions.find(({ parentId, status }) => parentId === null && status === 'done')
    await inDepartment(database.migrationUrl, 'allier', async (query, department) => {
      const [update] = await query(
        `INSERT INTO progress_update (department_id, id, fiche_id, member_id, fiche_revision, occurred_on, confidence,
           arbitration) VALUES ($1, gen_random_uuid(), $2, $3, 2, '2026-02-01', 'watch', 'Un poste à financer') RETURNING id`,
        [department, fiche?.id, lead.memberId],
      )
      await query(`INSERT INTO progress_update_action VALUES ($1, $2, $3, 'inProgress', 'done', 40, NULL)`, [
        department,
        update?.id,
        action?.id,
      ])
    })
    const then = (await standingsOf(coordinator, 2025)).find(({ id }) => id === fiche?.id)
    const now = (await standingsOf(coordinator, 2026)).find(({ id }) => id === fiche?.id)
    expect(then?.latest).toBeNull()
    expect(then?.actions.find(({ id }) => id === action?.id)).toMatchObject({
      status: 'inProgress',
      progress: 40,
      said: null,
    })
    expect(now?.latest).toMatchObject({ confidence: 'watch', movements: 1, movementsBefore: null })
    expect(now?.latest?.arbitration).toBe('Un poste à financer')
    expect(now?.updatesInYear).toBe(1)
    const elsewhere = (await standingsOf(observatory, 2026)).find(({ id }) => id === fiche?.id)
    expect(elsewhere?.latest).toMatchObject({ confidence: 'watch', arbitration: null })
  })
})

const standingsOf = (person: Person, year: number): Promise<Standing[]> =>
  read(person, async (db) => (await readReport(db, String(db.access.scheme?.id), year, today)).standings)

async function read<T>(person: Person, use: (db: DepartmentDb) => Promise<T>): Promise<T> {
  const entered = await readDepartment(person, use)
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}
