import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnPath } from './return-path.rules.ts'

test.each(['/', '/drome/schema', '/drome/recherche?q=%C3%A9valuation#actions'])('keeps %s', (path) =>
  expect(returnPath(path)).toBe(path),
)

test.each([
  undefined,
  '',
  'drome',
  'https://ailleurs.example',
  '//ailleurs.example',
  '/\\ailleurs.example',
  '/\t/ailleurs.example',
  '/\n/ailleurs.example',
  '/.//ailleurs.example',
  '/drome/..//ailleurs.example',
  '\\/ailleurs.example',
  'javascript:alert(1)',
])('refuses %j', (path) => expect(returnPath(path)).toBeNull())

test('whatever is accepted stays on this site', () => {
  const nasty = fc.string({ unit: fc.constantFrom('/', '\\', '.', '@', ':', '\t', '\n', ' ', '?', '#', '%', 'a', 'é') })
  fc.assert(
    fc.property(nasty, (text) => {
      const path = returnPath(text)
      if (path !== null) expect(new URL(path, 'https://here.example').origin).toBe('https://here.example')
    }),
    { numRuns: 2_000 },
  )
})
