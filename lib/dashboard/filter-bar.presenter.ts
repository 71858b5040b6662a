import { formatDate } from '#lib/shared/dates.ts'
import { dashboardHref } from './address.presenter.ts'
import type { DashboardSource } from './dashboard.queries.ts'
import { filterStandings, withBelow } from './filters.rules.ts'
import { type Filters, NO_FILTERS } from './filters.schema.ts'
import { nodeName } from './scope.presenter.ts'

export type FilterOption = { value: string; label: string }
export type ActiveFilter = {
  key: keyof Filters
  /** "Direction : Direction de l’autonomie". */
  words: string
  /** The dashboard without this filter, and how many fiches it would show. */
  href: string
  fiches: number
}

export type FilterBar = {
  years: FilterOption[]
  /** Only what some fiche answers to; empty: the filter is not shown. */
  units: FilterOption[]
  policies: FilterOption[]
  territories: FilterOption[]
  active: ActiveFilter[]
}

/** The choices of the form, and the filters that are on, each with the way out of it. */
export function presentFilterBar(source: DashboardSource, slug: string): FilterBar {
  const { standings, choices, years, filters } = source
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  const used = {
    units: new Set(standings.flatMap(({ unitIds }) => unitIds)),
    policies: new Set(standings.flatMap(({ policyIds }) => policyIds)),
    territories: new Set(standings.flatMap(({ territoryIds }) => territoryIds)),
  }
  const carries = (id: string) => [...withBelow(choices.units, id)].some((below) => used.units.has(below))
  return {
    years: years.map((year) => ({ value: String(year), label: String(year) })),
    units: unitTree(choices.units, null)
      .filter(({ id }) => carries(id) || id === filters.unitId)
      .map(option),
    policies: choices.policies.filter(({ id }) => used.policies.has(id) || id === filters.policyId).map(option),
    territories: choices.territories
      .filter(({ id }) => used.territories.has(id) || id === filters.territoryId)
      .map(option),
    active: activeFilters(source, slug),
  }
}

/** The filters in words, for a file or a sheet: "Année 2026", then those that are on. */
export function filterWords(source: DashboardSource): string[] {
  return [
    `Année\u00A0: ${source.year}`,
    ...activeFilters(source, '').flatMap(({ key, words }) => (key === 'year' ? [] : words)),
  ]
}

function activeFilters(source: DashboardSource, slug: string): ActiveFilter[] {
  const { filters } = source
  return (Object.keys(NO_FILTERS) as (keyof Filters)[])
    .filter((key) => filters[key] !== null)
    .map((key) => {
      const without = { ...filters, [key]: null }
      return {
        key,
        words: wordsOf(key, source),
        href: dashboardHref(slug, without),
        fiches: filterStandings(source.standings, without, source.choices.units, source.outline.nodes).length,
      }
    })
}

function wordsOf(key: keyof Filters, { filters, choices, outline }: DashboardSource): string {
  const named = (list: readonly { id: string; name: string }[], id: string | null) =>
    list.find((entry) => entry.id === id)?.name ?? ''
  switch (key) {
    case 'year':
      return `Année\u00A0: ${filters.year}`
    case 'unitId':
      return `Direction\u00A0: ${named(choices.units, filters.unitId)}`
    case 'policyId':
      return `Politique\u00A0: ${named(choices.policies, filters.policyId)}`
    case 'territoryId':
      return `Territoire\u00A0: ${named(choices.territories, filters.territoryId)}`
    case 'nodeId': {
      const node = outline.nodes.find(({ id }) => id === filters.nodeId)
      return node ? [nodeName(outline.levels, node), node.title].filter(Boolean).join('\u00A0: ') : ''
    }
    case 'since':
      return `Changements depuis le ${formatDate(filters.since ?? '')}`
  }
}

/** Units in the order of their tree, each set further in than the one above it. */
function unitTree(
  units: DashboardSource['choices']['units'],
  parentId: string | null,
  depth = 0,
): { id: string; name: string }[] {
  return units
    .filter((unit) => unit.parentId === parentId)
    .flatMap((unit) => [
      { id: unit.id, name: `${'—\u00A0'.repeat(depth)}${unit.name}` },
      ...unitTree(units, unit.id, depth + 1),
    ])
}
