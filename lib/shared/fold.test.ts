import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from './fold.ts'

it.each([
  ['Œuvre d’été', "oeuvre d'ete"],
  ['HÉBERGEMENT', 'hebergement'],
  ['Ça', 'ca'],
  ['', ''],
])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded))

it('changes nothing the second time', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})
