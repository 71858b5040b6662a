import { expect, test } from 'vitest'
import { dayAsked } from './day.ts'

test('a day is asked for in two ways, or not at all', () => {
  expect(dayAsked(['--today', '2026-03-31'])).toBe('2026-03-31')
  expect(dayAsked(['--empty', '--today=2026-03-31'])).toBe('2026-03-31')
  expect(dayAsked(['--empty'])).toBeNull()
})

test.each([[['--today']], [['--today', '31/03/2026']], [['--today=2026-02-30']], [['--today', '--empty']]])(
  '%s is no day: one sentence says how to write one',
  (args) => {
    expect(() => dayAsked(args)).toThrow(/^--today demande un jour qui existe, écrit AAAA-MM-JJ : /)
  },
)
