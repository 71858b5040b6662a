import { expect, it } from 'vitest'
import { bodyFrequency, bodyKind, bodyScope } from './body.labels.ts'
import { groupBodies } from './body.presenter.ts'

const body = (name: string, kind: string, role: string | null = null, composition: string[] = []) => ({
  name,
  kind,
  role,
  composition,
})

it('groups bodies in the order of the decision, and keeps those of a kind we do not know', () => {
  const groups = groupBodies([body('a', 'consultative'), body('b', 'new kind'), body('c', 'strategic')], [])
  expect(groups.map(({ key, bodies }) => [bodyKind(key), bodies[0]?.name])).toEqual([
    ['Décider et piloter', 'c'],
    ['Donner un avis', 'a'],
    ['Autres instances', 'b'],
  ])
})

it('explains an acronym once a group', () => {
  const glossary = [{ acronym: 'CAF', label: 'Caisse d’allocations familiales' }]
  const [first, second] = groupBodies(
    [body('a', 'strategic', 'Avec la CAF', ['CAF']), body('b', 'technical', null, ['CAF'])],
    glossary,
  )
  const term = { acronym: 'CAF', meanings: ['Caisse d’allocations familiales'] }
  expect(first?.bodies[0]?.role).toEqual(['Avec la ', term])
  expect(first?.bodies[0]?.composition).toEqual([['CAF']])
  expect(second?.bodies[0]?.composition).toEqual([[term]])
})

it('says how often, in the document’s words first', () => {
  expect(bodyFrequency({ frequencyLabel: 'chaque trimestre', frequencyPerYear: 4 })).toBe('chaque trimestre')
  expect(bodyFrequency({ frequencyLabel: null, frequencyPerYear: 2 })).toBe('2\u00A0fois par an')
  expect(bodyFrequency({ frequencyLabel: null, frequencyPerYear: null })).toBeNull()
  expect([bodyScope('territorial'), bodyScope(null)]).toEqual(['les territoires', null])
})
