import { z } from 'zod'
import { BLOCK_IDS } from './blocks.rules.ts'
import { parseFilters } from './filters.schema.ts'

const block = z.enum(BLOCK_IDS)
const exportSchema = z.object({ format: z.enum(['xlsx', 'csv']), bloc: block.optional() })
const detailsSchema = z.object({ bloc: block })

/** What the address of a file asks for: null when it cannot be. `block` null: every block of the reader. */
export function parseExport(query: URLSearchParams) {
  const given = valuesOf(query)
  const [filters, parsed] = [parseFilters(given), exportSchema.safeParse(given)]
  if (filters === null || !parsed.success) return null
  return { filters, format: parsed.data.format, block: parsed.data.bloc ?? null }
}

/** What the folds of a block ask for: null when it cannot be. */
export function parseDetails(query: URLSearchParams) {
  const given = valuesOf(query)
  const [filters, parsed] = [parseFilters(given), detailsSchema.safeParse(given)]
  return filters === null || !parsed.success ? null : { filters, block: parsed.data.bloc }
}

function valuesOf(query: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(query.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const [first = '', ...others] = query.getAll(name)
      return [name, others.length > 0 ? [first, ...others] : first]
    }),
  )
}
