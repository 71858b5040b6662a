import { z } from 'zod'
import { BLOCK_IDS } from './blocks.rules.ts'
import { parseFilters } from './filters.schema.ts'

const exportSchema = z.object({ format: z.enum(['xlsx', 'csv']), bloc: z.enum(BLOCK_IDS).optional() })

/** What the address of a file asks for: null when it cannot be. `block` null: every block of the reader. */
export function parseExport(query: URLSearchParams) {
  const given: Record<string, string | string[]> = {}
  for (const name of query.keys()) {
    const values = query.getAll(name)
    given[name] = values.length === 1 ? String(values[0]) : values
  }
  const [filters, parsed] = [parseFilters(given), exportSchema.safeParse(given)]
  if (filters === null || !parsed.success) return null
  return { filters, format: parsed.data.format, block: parsed.data.bloc ?? null }
}
