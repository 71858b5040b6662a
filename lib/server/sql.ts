import type { DepartmentDb } from './doors.ts'
import { Prisma } from './generated/prisma/client.ts'

/** Part of a statement, its values as parameters: what queries are put together from. */
export const { sql, empty } = Prisma
export type Sql = Prisma.Sql

/**
 * A statement that is not asked yet, and the row that its answer is made of. `columns`: it answers column by column, by
 * these names.
 */
export type Reading<Row> = Sql & { readonly row?: Row; readonly columns?: readonly string[] }

type Rows<Readings> = { [Name in keyof Readings]: Readings[Name] extends Reading<infer Row> ? Row[] : never }

/** Writes a reading, its values as parameters. Its columns must be what JSON can say: days and numerics as text. */
export function reading<Row>(text: readonly string[], ...values: unknown[]): Reading<Row> {
  return sql(text, ...values)
}

/** A reading of many rows: it answers column by column, which PostgreSQL writes faster and names once (decision 16). */
export function longReading<Row>(...columns: (keyof Row & string)[]) {
  return (text: readonly string[], ...values: unknown[]): Reading<Row> =>
    Object.assign(sql(text, ...values), { columns })
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
  const parts = Object.entries(readings)
  const columns = parts.map(
    ([name, statement]) => sql`(SELECT ${written(statement)} FROM (${statement}) answer) AS ${identifier(name)}`,
  )
  const [answers] = await db.query<[Record<string, unknown[]>]>`
    ${shared ? sql`WITH ${shared}` : empty} SELECT ${Prisma.join(columns)}`
  return Object.fromEntries(
    parts.map(([name, { columns }]) => [name, columns ? rowsOf(columns, answers[name] as unknown[][]) : answers[name]]),
  ) as Rows<Readings>
}

const identifier = (name: string) => Prisma.raw(`"${name}"`)

function written({ columns }: Reading<unknown>): Sql {
  if (!columns) return sql`coalesce(json_agg(answer), '[]')`
  const lists = columns.map((name) => sql`coalesce(json_agg(answer.${identifier(name)}), '[]')`)
  return sql`json_build_array(${Prisma.join(lists)})`
}

function rowsOf(names: readonly string[], columns: readonly unknown[][]): unknown[] {
  const rows: unknown[] = []
  for (let place = 0; place < (columns[0]?.length ?? 0); place++) {
    const row: Record<string, unknown> = {}
    for (let column = 0; column < names.length; column++) row[String(names[column])] = columns[column]?.[place]
    rows.push(row)
  }
  return rows
}
