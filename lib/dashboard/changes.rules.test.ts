import { expect, it } from 'vitest'
import type { Standing } from '#lib/progress/standing.ts'
import type { ChangeRows } from './changes.queries.ts'
import { assembleChanges } from './changes.rules.ts'

const change = (updateId: string, ficheId: string): ChangeRows['changes'][number] => ({
  ...{ updateId, ficheId, occurredOn: '2026-03-01', givenOn: '2026-03-02', memberName: 'Ève Roux' },
  ...{ nothingNew: false, actionsOnly: false, confidence: null },
})
const moved = (updateId: string, actionId: string): ChangeRows['movements'][number] => ({
  ...{ updateId, actionId, previousStatus: 'notBegun', status: 'inProgress' },
})
const action = (id: string) => ({
  ...{ id, parentId: null, code: null, title: `Action ${id}`, endYear: null },
  ...({ status: 'inProgress', progress: null, said: null } as const),
})
const standing = (id: string, actions: string[]) => ({ id, actions: actions.map(action) }) as unknown as Standing

it('names what each update moved, in the order of the fiche, and keeps the order of the updates', () => {
  const rows = {
    changes: [change('late', 'f'), change('quiet', 'g'), change('early', 'f')],
    movements: [moved('late', 'b'), moved('early', 'b'), moved('late', 'a')],
  }
  const changes = assembleChanges(rows, [standing('g', ['c']), standing('f', ['a', 'b'])])
  expect(changes.map(({ updateId }) => updateId)).toEqual(['late', 'quiet', 'early'])
  expect(changes.map(({ movements }) => movements.map(({ title }) => title))).toEqual([
    ['Action a', 'Action b'],
    [],
    ['Action b'],
  ])
})
