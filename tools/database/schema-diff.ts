import { readSchema } from '#tools/prisma.ts'
import { catalogAdapter } from './catalog-adapter.ts'

/**
 * The SQL that leads from the state of a database to what `prisma/schema` describes; a comment alone when they agree.
 * Prisma's command line would download its engine: this one comes from npm, as WebAssembly.
 */
export async function schemaDiff(url: string): Promise<string> {
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm')
  const { factory, close } = catalogAdapter(url)
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, factory)
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
    await close()
  }
}
