import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

/**
 * Prisma's adapter, able to read the catalog as its schema engine does: columns of the type "char" (one letter, used by
 * the catalog alone) come out as single characters, where the adapter for applications refuses them.
 */
export function catalogAdapter(url: string) {
  const letters = new Set<string>()
  const pool = announceAsText(new pg.Pool({ connectionString: url }), letters)
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => withLetters(await connect(), letters) as Awaited<ReturnType<typeof connect>>
  return { factory: bindMigrationAwareSqlAdapterFactory(factory), close: () => pool.end() }
}

const catalogLetter = 18
const text = 25

/** Lets "char" columns through, and remembers their names. */
function announceAsText(pool: pg.Pool, letters: Set<string>): pg.Pool {
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryArrayResult>
  return Object.assign(pool, {
    query: async (...args: unknown[]) => {
      const result = await query(...args)
      for (const field of result.fields ?? []) {
        if (field.dataTypeID !== catalogLetter) continue
        letters.add(field.name)
        field.dataTypeID = text
      }
      return result
    },
  })
}

function withLetters(adapter: SqlDriverAdapter, letters: Set<string>): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query: SqlQuery) => {
    const result = await queryRaw(query)
    const columnTypes = result.columnTypes.map((type, index) =>
      letters.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }
  return adapter
}
