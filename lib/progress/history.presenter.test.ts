import { expect, it } from 'vitest'
import { presentHistory } from './history.presenter.ts'
import type { UpdateEntry } from './progress.queries.ts'

const moved = (actionId: string): UpdateEntry['movements'][number] => ({
  actionId,
  previousStatus: 'notBegun',
  status: 'inProgress',
  previousProgress: null,
  progress: null,
})

const update = (movements: UpdateEntry['movements']): UpdateEntry => ({
  id: 'update',
  memberName: 'Camille',
  occurredOn: '2026-10-01',
  recordedAt: '2026-10-02T08:00:00Z',
  givenOn: '2026-10-02',
  nothingNew: false,
  actionsOnly: false,
  confidence: null,
  accomplished: null,
  difficulties: null,
  nextSteps: null,
  arbitration: null,
  movements,
})

it('names what an update moved, in the order of the actions of the fiche', () => {
  const actions = ['a', 'b', 'c'].map((id) => ({ id, title: `Action ${id}` }))
  const [shown, still] = presentHistory([update([moved('c'), moved('a')]), update([])], actions)
  expect(shown?.movements.map(({ title }) => title)).toEqual(['Action a', 'Action c'])
  expect(shown?.movements[1]).toMatchObject(moved('c'))
  expect(still?.movements).toEqual([])
})
