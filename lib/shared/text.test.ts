import { expect, test } from 'vitest'
import { capitalize, counted, countedOrNone, joinFrench, plural, typographic } from './text.ts'

test('0, 1 and 1.5 are singular in French', () => {
  expect([0, 1, 1.5, 2, 12].map((count) => plural(count, 'action', 'actions'))).toEqual([
    'action',
    'action',
    'action',
    'actions',
    'actions',
  ])
})

test('a count keeps its word on the same line', () => {
  expect(counted(1234, 'action', 'actions')).toBe('1\u00A0234\u00A0actions')
  expect(countedOrNone(0, 'action', 'actions', 'aucune action')).toBe('aucune action')
})

test('a list ends with "et"', () => {
  expect(joinFrench([])).toBe('')
  expect(joinFrench(['a'])).toBe('a')
  expect(joinFrench(['a', 'b'])).toBe('a et b')
  expect(joinFrench(['a', ' ', 'b', 'c'])).toBe('a, b et c')
})

test('only existing spaces become non-breaking', () => {
  expect(typographic('Bilan : « fait » ; 1 000 places, 25 % ?')).toBe(
    'Bilan\u00A0: «\u00A0fait\u00A0»\u00A0; 1\u00A0000 places, 25\u00A0%\u00A0?',
  )
  expect(typographic("aller vers: l'usager")).toBe("aller vers: l'usager")
  expect(typographic('de 2025 200 places')).toBe('de 2025 200 places')
})

test('the first letter is raised, accents included', () => {
  expect(capitalize('état')).toBe('État')
  expect(capitalize('œuvrer')).toBe('Œuvrer')
  expect(capitalize('')).toBe('')
})
