import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type CapacityLine,
  capacityDetails,
  capacitySentence,
  groupCapacity,
  totalCapacity,
} from './capacity.presenter.ts'

const line = (id: string, given: Partial<CapacityLine> = {}): CapacityLine => ({
  id,
  partOfId: null,
  audience: 'Enfants',
  places: null,
  operation: 'creation',
  ratio: null,
  ratioUnit: null,
  units: null,
  unitsMin: null,
  unitsMax: null,
  placesPerUnit: null,
  firstTrancheYear: null,
  firstTranchePlaces: null,
  ...given,
})
const plain = (text: string) => text.replace(/\u00A0/g, ' ')

describe('groupCapacity', () => {
  it('puts parts under their total and counts them once', () => {
    const [group] = groupCapacity([
      line('a', { places: 25 }),
      line('b'),
      line('a1', { partOfId: 'a', places: 12 }),
      line('c', { places: 10 }),
    ])
    expect(group?.lines.map(({ id, part }) => [id, part])).toEqual([
      ['a', false],
      ['a1', true],
      ['b', false],
      ['c', false],
    ])
    expect(group?.total).toEqual({ places: 35, withVolume: 2, withoutVolume: 1 })
  })

  it('loses no line, not even a part whose total is missing', () => {
    expect(groupCapacity([line('x', { partOfId: 'gone', places: 3 })])[0]?.lines).toHaveLength(1)
  })
})

it('adds up the programme of Savoie as its document does', () => {
  const { capacityProgramme } = JSON.parse(fs.readFileSync('prisma/seed/data/savoie.json', 'utf8'))
  const lines = capacityProgramme.map((row: { id: string; partOf: string | null }) =>
    line(row.id, { ...row, partOfId: row.partOf }),
  )
  expect(lines).toHaveLength(25)
  expect(plain(capacitySentence(totalCapacity(lines)))).toBe(
    '599 places ou mesures, sur 13 lignes chiffrées ; 7 lignes sans volume fixé',
  )
})

it.each([
  [{ units: 2, placesPerUnit: 12 }, ['2 unités de 12 places']],
  [{ unitsMin: 1, unitsMax: 3 }, ['de 1 à 3 unités']],
  [{ unitsMin: 2 }, ['au moins 2 unités']],
  [{ ratio: '10.6', ratioUnit: 'places pour 100 personnes' }, ['ratio : 10,6 places pour 100 personnes']],
  [{ firstTranchePlaces: 30, firstTrancheYear: 2019 }, ['première tranche : 30 en 2019']],
  [{}, []],
])('says %j', (given, details) => expect(capacityDetails(line('a', given)).map(plain)).toEqual(details))
