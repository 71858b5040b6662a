import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStrongPassword } from './password.rules.ts'

test.each([
  'Bonjour-2026!',
  'Été à Valence n°26',
  'Abcdefghijkl12',
  'le pont de pierre franchit une rivière tranquille',
])('accepts %s', (password) => expect(isStrongPassword(password)).toBe(true))

test.each([
  ['eleven characters', 'Bonjour-26!'],
  ['thirteen without a sign', 'Abcdefghijk12'],
  ['no capital', 'bonjour-2026!!'],
  ['no small letter', 'BONJOUR-2026!!'],
  ['no digit', 'Bonjour-Drome!'],
  ['six words', 'le pont de pierre franchit rivière'],
  ['one word seven times', 'valence valence valence valence valence valence valence'],
  ['seven letters', 'a b c d e f g'],
  ['without end', `Aa1!${'x'.repeat(300)}`],
])('refuses %s', (_why, password) => expect(isStrongPassword(password)).toBe(false))

test('never accepts fewer than 12 characters', () => {
  fc.assert(fc.property(fc.string({ maxLength: 11, unit: 'grapheme' }), (text) => !isStrongPassword(text.slice(0, 11))))
})
