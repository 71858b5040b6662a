import { expect, test } from 'vitest'
import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { Standing, StandingAction } from '#lib/progress/standing.ts'
import { axesTable } from './axes.presenter.ts'
import { NO_FILTERS } from './filters.schema.ts'
import { scopeOf } from './scope.presenter.ts'

// Twelve fiches whose figures were worked out by hand, on paper: the dashboard agrees to the digit. An action is written
// "status@last year=told"; parts follow in brackets. Done, in progress, not begun, permanent, deferred, abandoned.
const STATUSES: Record<string, ActionStatus> = {
  d: 'done',
  i: 'inProgress',
  n: 'notBegun',
  p: 'permanent',
  x: 'deferred',
  a: 'abandoned',
}
const FICHES = [
  ['A', 'd@2024 d@2025 n@2027'],
  ['A', 'i@2025=50 n@2025'],
  ['A', 'i@2026'],
  ['A', 'a@2024 d@2025'],
  ['A', 'p n'],
  ['A', 'x@2025=20 d'],
  ['A', ''],
  ['B', 'd d d@2025 d'],
  ['B', 'n n n'],
  ['B', 'i@2025=33 i@2025=34'],
  ['B', 'i@2024[d,n,a]'],
  ['B', 'a a'],
] as const

test('twelve fiches, worked out by hand', () => {
  const scope = scopeOf(
    {
      scheme: {
        id: 's',
        title: 'Schéma',
        status: 'active',
        startYear: 2023,
        endYear: 2027,
        ficheSingular: null,
        fichePlural: null,
        followUpFrom: null,
        updateEveryMonths: 3,
      },
      filters: NO_FILTERS,
      choices: { units: [], policies: [], territories: [] },
      outline: {
        levels: [{ rank: 1, singular: 'Axe', plural: 'Axes' }],
        nodes: ['A', 'B'].map((id) => ({ id, parentId: null, depth: 1, code: id, title: `Axe ${id}` })),
      },
      years: [2026],
      year: 2026,
      horizon: '2026-11-25',
      since: '2026-08-27',
      standings: FICHES.map(([nodeId, actions], index) => ficheOf(nodeId, actions, index)),
      changes: [],
    },
    'drome',
  )
  expect(scope.fiches.map(({ advance }) => advance.value)).toEqual([
    67,
    25,
    null,
    100,
    0,
    60,
    null,
    100,
    0,
    34,
    50,
    null,
  ])
  const figures = axesTable(scope).rows.map(({ values: { name: _, title: __, total: ___, undated, ...figures } }) => ({
    undated,
    ...figures,
  }))
  const a = { fiches: 7, actions: 12, done: 4, inProgress: 2, notBegun: 3, permanent: 1, deferred: 1, abandoned: 1 }
  const b = { fiches: 5, actions: 12, done: 4, inProgress: 3, notBegun: 3, permanent: 0, deferred: 0, abandoned: 2 }
  expect(figures).toEqual([
    { ...a, due: 6, late: 3, undated: 2, advance: 50 },
    { ...b, due: 4, late: 3, undated: 6, advance: 46 },
  ])
  expect(scope.counts).toMatchObject({ total: 24, done: 8, due: 10, late: 6, undated: 8, abandoned: 3 })
  expect(scope.advance).toBe(48)
  expect(scope.withoutAdvance).toHaveLength(3)
})

function ficheOf(nodeId: string, actions: string, index: number): Standing {
  return {
    id: `f${index}`,
    nodeId,
    code: null,
    title: `Fiche ${index + 1}`,
    startYear: null,
    endYear: null,
    leads: [],
    leadMemberIds: [],
    unitIds: [],
    policyIds: [],
    territoryIds: [],
    actions: actions.split(' ').filter(Boolean).flatMap(actionsOf),
    objectives: [],
    updatesInYear: 0,
    latest: null,
  }
}

function actionsOf(written: string, index: number): StandingAction[] {
  const [, letter = '', year, told, parts] = /^(\w)(?:@(\d+))?(?:=(\d+))?(?:\[(.*)\])?$/.exec(written) ?? []
  const id = `a${index}`
  const action = (status: string, own: string, parentId: string | null): StandingAction => ({
    id: own,
    parentId,
    code: null,
    title: own,
    endYear: parentId === null && year ? Number(year) : null,
    status: STATUSES[status] ?? 'notBegun',
    progress: parentId === null && told ? Number(told) : null,
    said: null,
  })
  return [action(letter, id, null), ...(parts?.split(',') ?? []).map((part, at) => action(part, `${id}/${at}`, id))]
}
