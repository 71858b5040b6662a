import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DepartmentDb, readDepartment } from '#lib/server/doors.ts'
import { longReading, reading, readTogether, sql } from '#lib/server/sql.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, type Person } from '#tests/support/people.ts'

type Line = { id: string; code: string | null; title: string; depth: number }

let database: TestDatabase
let person: Person

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  person = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'coordinator' }] })
})
afterAll(() => database.drop())

it('gives the same rows, asked row by row or column by column, with what they share', async () => {
  const { rows, columns } = await read((db) => {
    const lines = sql`SELECT n.id, n.code, n.title, n.depth FROM node n JOIN deep d ON d.id = n.id
      WHERE n.department_id = ${db.departmentId}::uuid ORDER BY n.depth, n.position, n.id`
    const shared = sql`deep AS (SELECT id FROM node WHERE department_id = ${db.departmentId}::uuid AND depth > 1)`
    const readings = {
      rows: reading<Line>`${lines}`,
      columns: longReading<Line>('id', 'code', 'title', 'depth')`${lines}`,
    }
    return readTogether(db, readings, shared)
  })
  expect(rows.length).toBeGreaterThan(50)
  expect(columns).toEqual(rows)
})

it('gives no row where there is none', async () => {
  const nothing = sql`SELECT n.id, n.code, n.title, n.depth FROM node n WHERE false`
  const readings = {
    rows: reading<Line>`${nothing}`,
    columns: longReading<Line>('id', 'code', 'title', 'depth')`${nothing}`,
  }
  expect(await read((db) => readTogether(db, readings))).toEqual({ rows: [], columns: [] })
})

async function read<T>(ask: (db: DepartmentDb) => Promise<T>): Promise<T> {
  const answer = await readDepartment(person, ask)
  if (answer.tag !== 'entered') throw new Error(answer.tag)
  return answer.value
}
