import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTION_STATUSES, type ActionStatus } from '#lib/action/action-status.labels.ts'
import { type Branch, branchesOf, countFiches, gather } from '#lib/progress/branch.rules.ts'
import { type ActionCounts, addCounts, NO_ACTIONS } from '#lib/progress/counts.rules.ts'
import { countObjectives } from '#lib/progress/objective-counts.rules.ts'
import type { Outcome } from '#lib/progress/outcome.labels.ts'
import type { Standing, StandingAction } from '#lib/progress/standing.ts'
import { presentReport } from './report.presenter.ts'

// Twelve fiches worked out by hand, pencil and paper, on 25 November 2026: the numbers below are typed, not computed.
const today = '2026-11-25'

type Told = [status: ActionStatus, progress: number | null, endYear: number | null, parts?: Told[]]
type Row = {
  node: string
  actions: Told[]
  objectives?: (Outcome | null)[]
  /** By hand: total, done, due, late, undated, advance, actions missing from the advance. */
  expected: [number, number, number, number, number, number | null, number]
}

const fiches: Record<string, Row> = {
  // (100 + 100 + 0 + 0) / 4
  1: {
    node: '1.1',
    actions: [
      ['done', null, 2025],
      ['done', null, 2026],
      ['notBegun', null, 2025],
      ['notBegun', null, 2027],
    ],
    objectives: ['met', 'met', null],
    expected: [4, 2, 2, 1, 0, 50, 0],
  },
  // (40 + 25 + 100) / 3
  2: {
    node: '1.1',
    actions: [
      ['inProgress', 40, 2025],
      ['inProgress', 25, null],
      ['done', null, 2024],
    ],
    objectives: ['partlyMet'],
    expected: [3, 1, 2, 1, 1, 55, 0],
  },
  // Nobody told how far the first is; the third has left: 0 / 1
  3: {
    node: '1.1',
    actions: [
      ['inProgress', null, 2026],
      ['notBegun', null, 2026],
      ['abandoned', null, 2024],
    ],
    expected: [3, 0, 0, 0, 0, 0, 1],
  },
  // Permanent ones have no end, even with a date: 100 / 1
  4: {
    node: '1.2',
    actions: [
      ['permanent', null, null],
      ['permanent', null, 2024],
      ['done', null, null],
    ],
    expected: [3, 1, 0, 0, 1, 100, 0],
  },
  // Parts first: (100 + 0) / 2, the abandoned part has left; the second is missing; (50 + 30) / 2
  5: {
    node: '1.2',
    actions: [
      [
        'inProgress',
        10,
        2025,
        [
          ['done', null, null],
          ['notBegun', null, null],
          ['abandoned', null, null],
        ],
      ],
      [
        'notBegun',
        null,
        null,
        [
          ['inProgress', null, null],
          ['inProgress', null, null],
        ],
      ],
      ['deferred', 30, 2025],
    ],
    objectives: ['notMet', null, null],
    expected: [3, 0, 2, 2, 1, 40, 1],
  },
  // 100 / 8 = 12.5: half goes up
  6: {
    node: '1.2',
    actions: [['done', null, null], ...Array.from({ length: 7 }, (): Told => ['notBegun', null, null])],
    expected: [8, 1, 0, 0, 8, 13, 0],
  },
  7: { node: '2', actions: [], expected: [0, 0, 0, 0, 0, null, 0] },
  8: {
    node: '2',
    actions: [
      ['abandoned', null, null],
      ['abandoned', null, 2025],
      ['permanent', null, null],
    ],
    expected: [3, 0, 0, 0, 0, null, 0],
  },
  9: {
    node: '2',
    actions: [
      ['inProgress', null, 2024],
      ['deferred', null, 2025],
    ],
    expected: [2, 0, 2, 2, 0, null, 2],
  },
  // Parts that have not begun decide nothing, nor do those of one that is done: (0 + 100 + 75) / 3 = 58.33
  10: {
    node: '2',
    actions: [
      [
        'notBegun',
        null,
        2025,
        [
          ['notBegun', null, null],
          ['notBegun', null, null],
        ],
      ],
      ['done', null, 2025, [['notBegun', null, null]]],
      [
        'inProgress',
        60,
        2028,
        [
          ['done', null, null],
          ['inProgress', 50, null],
        ],
      ],
    ],
    objectives: ['met', 'partlyMet'],
    expected: [3, 1, 2, 1, 0, 58, 0],
  },
  // (1 + 0) / 2 = 0.5: half goes up
  11: {
    node: '2',
    actions: [
      ['inProgress', 1, null],
      ['notBegun', null, null],
    ],
    expected: [2, 0, 0, 0, 2, 1, 0],
  },
  12: {
    node: '2',
    actions: [
      ['done', null, 2023],
      ['done', null, 2025],
      ['done', null, 2026],
    ],
    objectives: ['met'],
    expected: [3, 3, 2, 0, 0, 100, 0],
  },
}

const nodes = [
  { id: '1', parentId: null, depth: 1, code: '1', title: 'Un' },
  { id: '2', parentId: null, depth: 1, code: '2', title: 'Deux' },
  { id: '1.1', parentId: '1', depth: 2, code: '1.1', title: 'Un un' },
  { id: '1.2', parentId: '1', depth: 2, code: '1.2', title: 'Un deux' },
]

const byHand: Record<string, { counts: ActionCounts; advance: number; without: string[] }> = {
  // (50 + 55 + 0) / 3
  '1.1': {
    counts: counts(10, { notBegun: 3, inProgress: 3, done: 3, abandoned: 1, due: 4, late: 2, undated: 1 }),
    advance: 35,
    without: [],
  },
  // (100 + 40 + 13) / 3
  '1.2': {
    counts: counts(14, {
      notBegun: 8,
      inProgress: 1,
      done: 2,
      permanent: 2,
      deferred: 1,
      due: 2,
      late: 2,
      undated: 10,
    }),
    advance: 51,
    without: [],
  },
  // The mean of its six fiches, 258 / 6, and not of its two branches
  '1': {
    counts: counts(24, {
      notBegun: 11,
      inProgress: 4,
      done: 5,
      permanent: 2,
      deferred: 1,
      abandoned: 1,
      due: 6,
      late: 4,
      undated: 11,
    }),
    advance: 43,
    without: [],
  },
  // (58 + 1 + 100) / 3: three fiches have no value
  '2': {
    counts: counts(13, {
      notBegun: 2,
      inProgress: 3,
      done: 4,
      permanent: 1,
      deferred: 1,
      abandoned: 2,
      due: 6,
      late: 3,
      undated: 2,
    }),
    advance: 53,
    without: ['7', '8', '9'],
  },
}

describe('twelve fiches worked out by hand', () => {
  const counted = countFiches(Object.entries(fiches).map(standingOf), today)

  it.each(counted.map((one) => [one.id, one] as const))('agree to the digit: fiche %s', (id, one) => {
    const { total, done, due, late, undated } = one.counts
    expect([total, done, due, late, undated, one.advance.value, one.advance.missing.length]).toEqual(
      fiches[id]?.expected,
    )
  })

  it('agree to the digit for each node', () => {
    const all = flatten(branchesOf(nodes, counted))
    for (const [id, expected] of Object.entries(byHand)) {
      const branch = all.find(({ node }) => node.id === id)
      expect(branch?.counts, id).toEqual(expected.counts)
      expect(branch?.advance, id).toBe(expected.advance)
      expect(branch?.withoutAdvance.map((one) => one.id)).toEqual(expected.without)
    }
  })

  it('agree to the digit for the scheme: 417 / 9 = 46.33', () => {
    const scheme = gather(counted)
    expect(scheme.counts).toEqual(
      counts(37, {
        notBegun: 13,
        inProgress: 7,
        done: 9,
        permanent: 3,
        deferred: 2,
        abandoned: 3,
        due: 12,
        late: 7,
        undated: 13,
      }),
    )
    expect(scheme.advance).toBe(46)
    expect(countObjectives(counted.flatMap(({ objectives }) => objectives))).toEqual({
      total: 10,
      met: 4,
      partlyMet: 2,
      notMet: 1,
      notAssessed: 3,
    })
  })

  it('are what the report says', () => {
    const { figures, axes } = presentReport({
      slug: 'drome',
      scheme: {
        id: 's',
        title: 'Schéma',
        status: 'active',
        startYear: 2025,
        endYear: 2030,
        ficheSingular: null,
        fichePlural: null,
        followUpFrom: null,
        updateEveryMonths: 3,
      },
      outline: { levels: [], nodes },
      standings: Object.entries(fiches).map(standingOf),
      told: [],
      year: 2026,
      today,
    })
    expect(figures.commitments.map(({ value }) => value)).toEqual(['12', '37', '10'])
    expect(figures.achieved[1]?.value).toBe('4')
    expect(figures.watch[0]?.value).toBe('7')
    // 37 less 3 abandoned and 3 permanent; 24 less 1 and 2; 13 less 2 and 1
    expect(figures.achieved[0]?.note?.replaceAll('\u00A0', ' ')).toBe('9 depuis le début, sur 31 actions à mener')
    expect(axes.map((axis) => axis.figures.map(({ value }) => value))).toEqual([
      ['5 sur 21', '2 sur 7'],
      ['4 sur 10', '2 sur 3'],
    ])
  })
})

describe('any fiches', () => {
  const told = fc.tuple(
    fc.constantFrom(...ACTION_STATUSES),
    fc.constant(null),
    fc.option(fc.integer({ min: 2023, max: 2028 }), { nil: null }),
  )
  const rows = fc.array(
    fc.record({ node: fc.constantFrom('1', '1.1', '1.2', '2'), actions: fc.array(told, { maxLength: 6 }) }),
    { maxLength: 15 },
  )

  it('a parent’s counts are the sum of its children’s and of its own fiches’, and each fiche stands once', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const standings = drawn.map((row, index) =>
          standingOf([`${index}`, { ...row, expected: [0, 0, 0, 0, 0, 0, 0] }]),
        )
        const counted = countFiches(standings, today)
        const roots = branchesOf(nodes, counted)
        for (const branch of flatten(roots)) {
          const parts = [...branch.ownFiches, ...branch.children].map((part) => part.counts)
          expect(branch.counts).toEqual(parts.reduce(addCounts, NO_ACTIONS))
          const { total, due, late, undated, ...statuses } = branch.counts
          expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(total)
          expect(late).toBeLessThanOrEqual(due)
          expect(due + undated).toBeLessThanOrEqual(total)
        }
        expect(gather(counted).counts).toEqual(roots.map((root) => root.counts).reduce(addCounts, NO_ACTIONS))
        expect(roots.flatMap((root) => root.fiches.map(({ id }) => id)).sort()).toEqual(
          counted.map(({ id }) => id).sort(),
        )
      }),
    )
  })
})

function standingOf([id, { node, actions, objectives = [] }]: [string, Row]): Standing {
  const action = ([status, progress, endYear]: Told, at: string, parentId: string | null): StandingAction => ({
    id: at,
    parentId,
    code: null,
    title: at,
    endYear,
    status,
    progress,
    said: null,
  })
  return {
    id,
    nodeId: node,
    code: id,
    title: id,
    startYear: null,
    endYear: null,
    leads: [],
    leadMemberIds: [],
    unitIds: [],
    policyIds: [],
    territoryIds: [],
    actions: actions.flatMap((one, index) => [
      action(one, `${id}/${index}`, null),
      ...(one[3] ?? []).map((part, at) => action(part, `${id}/${index}/${at}`, `${id}/${index}`)),
    ]),
    objectives: objectives.map((outcome, index) => ({
      id: `${id}/${index}`,
      label: id,
      assessment: outcome && { outcome, evidence: null, memberName: 'Camille', recordedOn: today },
    })),
    updatesInYear: 0,
    latest: null,
  }
}

function counts(total: number, some: Partial<ActionCounts>): ActionCounts {
  return { ...NO_ACTIONS, ...some, total }
}

function flatten(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((branch) => [branch, ...flatten(branch.children)])
}
