import type { Filters } from './filters.schema.ts'

const PARAMETERS: Record<keyof Filters, string> = {
  year: 'annee',
  unitId: 'direction',
  policyId: 'politique',
  territoryId: 'territoire',
  nodeId: 'noeud',
  since: 'depuis',
}

/** The address of a dashboard with these filters: the same filters always give the same address. */
export function dashboardHref(slug: string, filters: Filters): string {
  const query = queryOf(filters)
  return `/${slug}/tableau-de-bord${query.size > 0 ? `?${query}` : ''}`
}

/** The address of the file that holds what the page shows: one block, or all of them. */
export function exportHref(slug: string, filters: Filters, format: string, block?: string): string {
  const query = queryOf(filters)
  query.set('format', format)
  if (block) query.set('bloc', block)
  return `/${slug}/tableau-de-bord/export?${query}`
}

/** Where the folds of a block get what they hold. */
export function detailsHref(slug: string, filters: Filters, block: string): string {
  const query = queryOf(filters)
  query.set('bloc', block)
  return `/${slug}/tableau-de-bord/details?${query}`
}

function queryOf(filters: Filters): URLSearchParams {
  const query = new URLSearchParams()
  for (const key of Object.keys(PARAMETERS) as (keyof Filters)[]) {
    if (filters[key] !== null) query.set(PARAMETERS[key], String(filters[key]))
  }
  return query
}
