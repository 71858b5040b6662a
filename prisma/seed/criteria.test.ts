import { expect, test } from 'vitest'
import { separateCriteria } from './criteria.ts'

test('a criterion without an indicator of its own is a criterion; one named twice is one', () => {
  const kind = 'quantitative'
  expect(
    separateCriteria([
      { label: 'Taux', kind, criterion: 'Accès' },
      { label: 'Nombre', kind, criterion: 'Accès' },
      { label: 'Qualité', kind: 'qualitative', criterion: 'Qualité' },
      { label: 'Places', kind, criterion: null },
    ]),
  ).toEqual({
    criteria: [
      { label: 'Accès', source: 0 },
      { label: 'Qualité', source: 2 },
    ],
    indicators: [
      { label: 'Taux', kind, source: 0, criterion: 0 },
      { label: 'Nombre', kind, source: 1, criterion: 0 },
      { label: 'Places', kind, source: 3, criterion: null },
    ],
  })
})
