import type { DepartmentDb } from './doors.ts'
import { Prisma } from './generated/prisma/client.ts'

/** Part of a statement, its values as parameters: what queries are put together from. */
export const { sql, empty } = Prisma
export type Sql = Prisma.Sql

/** A statement that is not asked yet, and the row that its answer is made of. */
export type Reading<Row> = Sql & { readonly row?: Row }

type Rows<Readings> = { [Name in keyof Readings]: Readings[Name] extends Reading<infer Row> ? Row[] : never }

/** Writes a reading, its values as parameters. Its columns must be what JSON can say: days and numerics as text. */
export function reading<Row>(text: readonly string[], ...values: unknown[]): Reading<Row> {
  return sql(text, ...values)
}

/**
 * Asks several readings in one statement, of one state of the database, in one round trip: the rows of each, by its name.
 * `shared` is what several of them look at, as it stands after WITH.
 */
export async function readTogether<Readings extends Record<string, Reading<unknown>>>(
  db: DepartmentDb,
  readings: Readings,
  shared?: Sql,
): Promise<Rows<Readings>> {
  const columns = Object.entries(readings).map(
    ([name, statement]) =>
      sql`(SELECT coalesce(json_agg(answer), '[]') FROM (${statement}) answer) AS ${Prisma.raw(`"${name}"`)}`,
  )
  const [answers] = await db.query<[Rows<Readings>]>`
    ${shared ? sql`WITH ${shared}` : empty} SELECT ${Prisma.join(columns)}`
  return answers
}
