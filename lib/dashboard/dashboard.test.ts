import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCounts, NO_ACTIONS } from '#lib/progress/counts.rules.ts'
import { meanOf } from '#lib/progress/mean.rules.ts'
import { anyFilters, anySource } from '#tests/support/dashboard-source.ts'
import { dashboardHref } from './address.presenter.ts'
import { type BlockDetails, blockTable, detailsOf, presentBlock, WHOLE_BLOCK } from './block.presenter.ts'
import { BLOCK_IDS } from './blocks.rules.ts'
import { presentFilterBar } from './filter-bar.presenter.ts'
import { filterStandings } from './filters.rules.ts'
import { type Filters, NO_FILTERS, parseFilters } from './filters.schema.ts'
import { presentLookAt } from './look-at.presenter.ts'
import { presentMap } from './map.presenter.ts'
import { presentObjectives } from './objectives.presenter.ts'
import { scopeOf } from './scope.presenter.ts'
import { presentSynthesis } from './synthesis.presenter.ts'
import { presentTrend } from './trend.presenter.ts'

const anyScope = anySource.map((source) => scopeOf(source, 'drome'))

test('a parent’s counts are the sum of its parts, under any filter, and its mean that of its fiches', () => {
  fc.assert(
    fc.property(anyScope, ({ parts, counts, fiches, advance }) => {
      expect(parts.reduce((sum, part) => addCounts(sum, part.counts), NO_ACTIONS)).toEqual(counts)
      expect(parts.flatMap((part) => part.fiches.map(({ id }) => id)).sort()).toEqual(fiches.map(({ id }) => id).sort())
      expect(advance).toBe(meanOf(fiches.flatMap((fiche) => fiche.advance.value ?? [])))
    }),
  )
})

test('filters commute, and each can only take fiches away', () => {
  fc.assert(
    fc.property(anySource, anyFilters, anyFilters, ({ standings, choices, outline }, one, other) => {
      const apply = (list: typeof standings, filters: Filters) =>
        filterStandings(list, filters, choices.units, outline.nodes)
      const both = apply(apply(standings, one), other)
      expect(apply(apply(standings, other), one)).toEqual(both)
      expect(apply(standings, one).filter((fiche) => apply(standings, other).includes(fiche))).toEqual(both)
      expect(apply(standings, NO_FILTERS)).toEqual(standings)
    }),
  )
})

test('a unit is asked for with the units below it', () => {
  fc.assert(
    fc.property(anySource, ({ standings, choices, outline }) => {
      const kept = filterStandings(standings, { ...NO_FILTERS, unitId: 'u0' }, choices.units, outline.nodes)
      expect(kept).toEqual(standings.filter(({ unitIds }) => unitIds.some((id) => ['u0', 'u1', 'u2'].includes(id))))
    }),
  )
})

test('every alert, cell and change belongs to a fiche that is shown', () => {
  fc.assert(
    fc.property(anyScope, (scope) => {
      const shown = new Set(scope.fiches.map(({ id }) => id))
      const lookAt = presentLookAt(scope, 'withoutNews')
      const alerted = lookAt.groups.flatMap(({ lines }) => lines.map(({ ficheId }) => ficheId))
      expect(alerted.every((id) => shown.has(id))).toBe(true)
      expect(lookAt.fiches).toBe(new Set(alerted).size)
      expect(
        presentMap(scope)
          .groups.flatMap(({ cells }) => cells.map(({ id }) => id))
          .sort(),
      ).toEqual([...shown].sort())
      expect(scope.changes.every(({ ficheId }) => shown.has(ficheId))).toBe(true)
    }),
  )
})

test('no figure without its reason, and the inputs of a mean give the mean', () => {
  fc.assert(
    fc.property(anyScope, (scope) => {
      const { figures, why } = presentSynthesis(scope)
      for (const figure of [...figures, ...presentObjectives(scope).figures]) expect(figure.why.formula).not.toBe('')
      expect(why.inputs).toHaveLength(scope.parts.length)
      const advance = figures.find(({ id }) => id === 'avancement')
      const inputs = advance?.why.inputs.map(({ value }) => Number.parseInt(value, 10)) ?? []
      expect(meanOf(inputs)).toBe(scope.advance)
      expect(inputs.length + (advance?.why.missing.length ?? 0)).toBe(scope.fiches.length)
    }),
  )
})

test('what is unfolded explains every figure of its block, as the block shows it', () => {
  fc.assert(
    fc.property(anyScope, fc.constantFrom(...BLOCK_IDS), (scope, block) => {
      const content = presentBlock(block, scope, 'arbitration')
      // As it reaches the browser: what is worked out when it is asked for is in it.
      const { table, reasons }: BlockDetails = JSON.parse(JSON.stringify(detailsOf(content)))
      expect(table.rows).toHaveLength(content.table.rows.length)
      for (const { id, value, why } of content.figures ?? []) {
        expect(reasons[id]?.value).toBe(value)
        expect(reasons[id]?.why.inputs).toHaveLength(why.inputs.length)
        expect(reasons[id]?.why.missing).toHaveLength(why.missing.length)
      }
      expect(reasons[WHOLE_BLOCK] !== undefined).toBe(content.why !== undefined)
    }),
  )
})

test('an objective without an assessment is missing, never not met', () => {
  fc.assert(
    fc.property(anyScope, (scope) => {
      const { met, partlyMet, notMet, notAssessed, total } = presentObjectives(scope).counts
      const objectives = scope.fiches.flatMap((fiche) => fiche.objectives)
      expect(met + partlyMet + notMet + notAssessed).toBe(total)
      expect(notAssessed).toBe(objectives.filter(({ assessment }) => assessment === null).length)
    }),
  )
})

test('the pace never falls, and ends at the actions done whose day is known', () => {
  fc.assert(
    fc.property(anyScope, (scope) => {
      const { quarters, why } = presentTrend(scope)
      const totals = quarters.map(({ total }) => total)
      expect(totals).toEqual(totals.toSorted((one, other) => one - other))
      expect(totals.at(-1) ?? 0).toBe(why.inputs.length)
      expect(why.inputs.length + why.missing.length).toBe(scope.counts.done)
    }),
  )
})

test('the rows of a table have ids of their own and a cell for each column', () => {
  fc.assert(
    fc.property(anyScope, fc.constantFrom(...BLOCK_IDS), (scope, block) => {
      const { columns, rows } = blockTable(block, scope, 'arbitration')
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      for (const { values } of rows) for (const { key } of columns) expect(values[key]).not.toBeUndefined()
      expect(columns.filter(({ names }) => names)).toHaveLength(1)
    }),
  )
})

test('an address says its filters, and gives them back', () => {
  const uuid = fc.option(fc.uuid(), { nil: null })
  const filters = fc.record({
    year: fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: null }),
    unitId: uuid,
    policyId: uuid,
    territoryId: uuid,
    nodeId: uuid,
    since: fc.constantFrom(null, '2026-09-03'),
  })
  fc.assert(
    fc.property(filters, (asked) => {
      const { searchParams } = new URL(dashboardHref('drome', asked), 'http://localhost')
      expect(parseFilters(Object.fromEntries(searchParams))).toEqual(asked)
    }),
  )
  expect(parseFilters({ annee: '', direction: '' })).toEqual(NO_FILTERS)
  for (const wrong of [{ annee: '26' }, { direction: 'x' }, { depuis: '2026-02-30' }, { noeud: ['a', 'b'] }]) {
    expect(parseFilters(wrong)).toBeNull()
  }
})

test('a filter that is on can be taken off, and says how many fiches would then be there', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { active } = presentFilterBar(source, 'drome')
      expect(active).toHaveLength(Object.values(source.filters).filter((value) => value !== null).length)
      for (const { key, fiches, words } of active) {
        expect(words).not.toMatch(/: $/)
        const without = { ...source, filters: { ...source.filters, [key]: null } }
        expect(scopeOf(without, 'drome').fiches).toHaveLength(fiches)
      }
    }),
  )
})
