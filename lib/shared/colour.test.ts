import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, readableAccent } from './colour.ts'

test('a readable colour is kept, a pale one is darkened, what is none is refused', () => {
  expect(readableAccent('#1f4e4a')).toBe('#1f4e4a')
  expect(readableAccent('#ffd400')).not.toBe('#ffd400')
  expect(readableAccent('red; background: url(x)')).toBeNull()
  expect(readableAccent(null)).toBeNull()
})

test('contrast of black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

test('every colour comes out readable', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
      const accent = readableAccent(`#${colour.toString(16).padStart(6, '0')}`)
      expect(contrast(accent ?? '#ffffff', '#faf8f3')).toBeGreaterThanOrEqual(4.5)
    }),
  )
})
