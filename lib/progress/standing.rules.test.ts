import { expect, it } from 'vitest'
import { assembleStandings } from './standing.rules.ts'
import type { StandingRows } from './standing.ts'

const fiche = (id: string) => ({ id, nodeId: 'n', code: null, title: id, startYear: null, endYear: null })
const unsaid = { updateId: null, occurredOn: null, memberName: null }
const action = (ficheId: string, id: string): StandingRows['actions'][number] => ({
  ...{ ficheId, id, parentId: null, code: null, title: id, endYear: null, status: 'notBegun', progress: null },
  ...unsaid,
})

const rows: StandingRows = {
  fiches: [fiche('second'), fiche('first')],
  actions: [
    action('first', 'a'),
    action('of another scheme', 'b'),
    { ...action('second', 'c'), updateId: 'u', occurredOn: '2026-03-01', memberName: 'Ève Roux' },
    action('first', 'd'),
  ],
  objectives: [
    {
      ficheId: 'first',
      id: 'o',
      label: 'Accueillir',
      outcome: null,
      evidence: null,
      memberName: null,
      recordedOn: null,
    },
    {
      ...{ ficheId: 'first', id: 'p', label: 'Écouter', outcome: 'met', evidence: null },
      ...{ memberName: 'Ève Roux', recordedOn: '2026-02-01' },
    },
  ],
  leads: [
    { ficheId: 'first', memberId: 'm', unitId: null, name: 'Ève Roux' },
    { ficheId: 'first', memberId: null, unitId: 'chosen by the coordinator', name: null },
    { ficheId: 'first', memberId: null, unitId: null, name: 'Le CCAS' },
  ],
  fichePolicies: [{ ficheId: 'second', policyId: 'housing' }],
  ficheTerritories: [{ ficheId: 'second', territoryId: 'north' }],
  updates: [
    {
      ...{ ficheId: 'second', updatesInYear: 3, id: 'u', occurredOn: '2026-03-01', givenOn: '2026-03-02' },
      ...{ memberName: 'Ève Roux', confidence: 'watch', movements: 1, movementsBefore: null },
      ...{ difficulties: null, nextSteps: null, arbitration: null },
    },
  ],
}

it('gives each fiche what was read of it, in the order of the fiches', () => {
  const [second, first] = assembleStandings(rows)
  expect([second?.id, first?.id]).toEqual(['second', 'first'])
  expect(first?.actions.map(({ id }) => id)).toEqual(['a', 'd'])
  expect(second?.actions).toEqual([
    {
      ...{ id: 'c', parentId: null, code: null, title: 'c', endYear: null, status: 'notBegun', progress: null },
      said: { updateId: 'u', occurredOn: '2026-03-01', memberName: 'Ève Roux' },
    },
  ])
  expect(first?.objectives.map(({ assessment }) => assessment?.outcome ?? null)).toEqual([null, 'met'])
  expect(second).toMatchObject({ policyIds: ['housing'], territoryIds: ['north'], updatesInYear: 3 })
  expect(second?.latest).not.toHaveProperty('updatesInYear')
})

it('names who leads, and not a direction that the coordinator chose', () => {
  const first = assembleStandings(rows)[1]
  expect(first?.leads).toEqual(['Ève Roux', 'Le CCAS'])
  expect(first?.leadMemberIds).toEqual(['m'])
  expect(first?.unitIds).toEqual(['chosen by the coordinator'])
})

it('leaves empty what was said of nothing', () => {
  const first = assembleStandings(rows)[1]
  expect(first).toMatchObject({ latest: null, updatesInYear: 0, policyIds: [], territoryIds: [] })
  expect(first?.actions.every(({ said }) => said === null)).toBe(true)
})
