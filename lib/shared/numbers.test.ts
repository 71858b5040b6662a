import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatEuros, formatNumber, formatPercent, share } from './numbers.ts'

test('numbers are grouped by three and take a comma', () => {
  expect(formatNumber(1234.5)).toBe('1\u00A0234,5')
  expect(formatNumber(999)).toBe('999')
  expect(formatNumber(-1234567)).toBe('\u22121\u00A0234\u00A0567')
  expect(formatNumber(0)).toBe('0')
})

test('a numeric column stays digits', () => {
  expect(formatNumber('12345678901234.1000')).toBe('12\u00A0345\u00A0678\u00A0901\u00A0234,1')
  expect(formatNumber('0.1000')).toBe('0,1')
  expect(formatNumber('2.5000', { max: 0 })).toBe('3')
  expect(formatNumber('0.995', { max: 2 })).toBe('1')
  expect(formatNumber('999.96', { max: 1, min: 1 })).toBe('1\u00A0000,0')
  expect(formatNumber('-0.0004', { max: 2 })).toBe('0')
  expect(formatNumber('3', { min: 2 })).toBe('3,00')
})

test('what is not a number comes back as it came', () => {
  expect(formatNumber('environ 12')).toBe('environ 12')
  expect(formatNumber(Number.NaN)).toBe('NaN')
})

test('percentages, shares and euros', () => {
  expect(formatPercent(37)).toBe('37\u00A0%')
  expect(formatPercent('83.333')).toBe('83,3\u00A0%')
  expect(share(3, 8)).toBe(38)
  expect(share(3, 0)).toBeNull()
  expect(formatEuros(123450)).toBe('1\u00A0234,50\u00A0€')
  expect(formatEuros(-100n)).toBe('\u22121\u00A0€')
})

test('grouping never loses a digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (value) => {
      expect(formatNumber(String(value)).replaceAll('\u00A0', '')).toBe(String(value))
    }),
  )
})
