import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { readSchema } from '#tools/prisma.ts'

/**
 * The SQL that leads from the state of a database to what `prisma/schema` describes; a comment alone when they agree.
 * Prisma's command line would download its engine: this one comes from npm, as WebAssembly.
 */
export async function schemaDiff(url: string): Promise<string> {
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm')
  const pool = new pg.Pool({ connectionString: url })
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(withReadableCatalog(pool)))
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter)
  const files = readSchema()
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  } finally {
    engine.free()
    await pool.end()
  }
}

/** The engine reads the catalog's "char" columns (18) only when they are announced as character (1042). */
function withReadableCatalog(pool: pg.Pool): pg.Pool {
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryArrayResult>
  return Object.assign(pool, {
    query: async (...args: unknown[]) => {
      const result = await query(...args)
      for (const field of result.fields ?? []) if (field.dataTypeID === 18) field.dataTypeID = 1042
      return result
    },
  })
}
