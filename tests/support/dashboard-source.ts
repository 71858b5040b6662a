import fc from 'fast-check'
import { ACTION_STATUSES } from '#lib/action/action-status.labels.ts'
import type { DashboardSource } from '#lib/dashboard/dashboard.queries.ts'
import type { Filters } from '#lib/dashboard/filters.schema.ts'
import { CONFIDENCES } from '#lib/progress/confidence.labels.ts'
import { OUTCOMES } from '#lib/progress/outcome.labels.ts'
import type { Standing, StandingAction, StandingUpdate } from '#lib/progress/standing.ts'

// Dashboards drawn at random: a tree of three levels, units in a tree, fiches that stand anywhere on it.

const nodes = [null, null, 'n0', 'n0', 'n1', 'n2'].map((parentId, index) => ({
  id: `n${index}`,
  parentId,
  depth: parentId === null ? 1 : parentId === 'n2' ? 3 : 2,
  code: `${index}`,
  title: `Partie ${index}`,
}))
const units = [null, 'u0', 'u1', null].map((parentId, index) => ({
  id: `u${index}`,
  parentId,
  name: `Direction ${index}`,
}))
const policies = ['p0', 'p1'].map((id) => ({ id, name: id }))
const territories = ['t0', 't1'].map((id) => ({ id, name: id }))

const idOf = (list: readonly { id: string }[]) => fc.constantFrom(...list.map(({ id }) => id))
const someOf = (list: readonly { id: string }[]) => fc.subarray(list.map(({ id }) => id))
const day = fc
  .integer({ min: 1, max: 28 })
  .chain((date) =>
    fc
      .integer({ min: 1, max: 11 })
      .map((month) => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`),
  )
const words = fc.option(fc.constantFrom('=1+1', '+33', '-2', '@nom', '\tx', 'a;b', 'dit "oui"', 'sur\ndeux lignes'), {
  nil: null,
})

const update: fc.Arbitrary<StandingUpdate> = fc.record({
  id: fc.uuid(),
  occurredOn: day,
  givenOn: day,
  memberName: fc.constant('Camille Essai'),
  confidence: fc.option(fc.constantFrom(...CONFIDENCES), { nil: null }),
  movements: fc.nat(2),
  movementsBefore: fc.option(fc.nat(2), { nil: null }),
  difficulties: words,
  nextSteps: words,
  arbitration: words,
})

const action: fc.Arbitrary<Omit<StandingAction, 'id' | 'parentId'>> = fc
  .record({
    code: fc.constant(null),
    title: fc.constantFrom('=HYPERLINK("x")', 'Créer un accueil', '@ide à domicile'),
    endYear: fc.option(fc.integer({ min: 2024, max: 2028 }), { nil: null }),
    status: fc.constantFrom(...ACTION_STATUSES),
    told: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    said: fc.option(fc.record({ updateId: fc.uuid(), occurredOn: day, memberName: fc.constant('Camille Essai') }), {
      nil: null,
    }),
  })
  .map(({ told, ...one }) => ({
    ...one,
    progress: one.status === 'inProgress' || one.status === 'deferred' ? told : null,
  }))

const standing: fc.Arbitrary<Omit<Standing, 'id'>> = fc.record({
  nodeId: idOf(nodes),
  code: fc.option(fc.constantFrom('1', '2.1'), { nil: null }),
  title: fc.constantFrom('Valoriser l’expertise', '=SOMME(A1)', 'Soutenir les aidants : un droit'),
  startYear: fc.option(fc.constant(2023), { nil: null }),
  endYear: fc.option(fc.constant(2027), { nil: null }),
  leads: fc.subarray(['Camille Essai', 'acteurs du logement']),
  leadMemberIds: fc.subarray(['m0']),
  unitIds: someOf(units),
  policyIds: someOf(policies),
  territoryIds: someOf(territories),
  actions: fc
    .array(action, { maxLength: 6 })
    .map((list) => list.map((one, index) => ({ ...one, id: `a${index}`, parentId: index === 3 ? 'a0' : null }))),
  objectives: fc
    .array(
      fc.option(
        fc.record({
          outcome: fc.constantFrom(...OUTCOMES),
          evidence: words,
          memberName: fc.constant('Camille Essai'),
          recordedOn: day,
        }),
        { nil: null },
      ),
      { maxLength: 3 },
    )
    .map((list) => list.map((assessment, index) => ({ id: `o${index}`, label: `Objectif ${index}`, assessment }))),
  updatesInYear: fc.nat(4),
  latest: fc.option(update, { nil: null }),
})

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  year: fc.constantFrom(null, 2026),
  unitId: fc.option(idOf(units), { nil: null }),
  policyId: fc.option(idOf(policies), { nil: null }),
  territoryId: fc.option(idOf(territories), { nil: null }),
  nodeId: fc.option(idOf(nodes), { nil: null }),
  since: fc.option(day, { nil: null }),
})

export const anySource: fc.Arbitrary<DashboardSource> = fc
  .record({ standings: fc.array(standing, { maxLength: 10 }), filters: anyFilters })
  .map(({ standings, filters }) => {
    const fiches = standings.map((one, index) => ({ ...one, id: `f${index}` }))
    return {
      scheme: {
        id: 's',
        title: 'Schéma d’essai',
        status: 'active',
        startYear: 2023,
        endYear: 2027,
        ficheSingular: 'Projet',
        fichePlural: 'Projets',
        followUpFrom: '2026-01-01',
        updateEveryMonths: 3,
      },
      filters,
      choices: { units, policies, territories },
      outline: { levels: [{ rank: 1, singular: 'Axe', plural: 'Axes' }], nodes },
      years: [2026, 2025, 2024, 2023],
      year: 2026,
      horizon: '2026-11-25',
      since: filters.since ?? '2026-08-27',
      standings: fiches,
      changes: fiches.flatMap(({ id, latest, actions }) =>
        latest
          ? [
              {
                ...latest,
                updateId: latest.id,
                nothingNew: latest.movements === 0 && latest.confidence !== null,
                actionsOnly: latest.confidence === null,
                ficheId: id,
                movements: actions.slice(0, latest.movements).map((one) => ({
                  actionId: `${id}${one.id}`,
                  title: one.title,
                  previousStatus: 'notBegun' as const,
                  status: one.status,
                })),
              },
            ]
          : [],
      ),
    }
  })
