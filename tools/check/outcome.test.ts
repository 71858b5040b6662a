import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest } from './outcome.ts'

const vitest = (numPassedTests: number, numFailedTests = 0, numFailedTestSuites = 0, numPendingTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numFailedTestSuites,
})
const playwright = (expected: number, unexpected = 0, flaky = 0, skipped = 0) => ({
  stats: { expected, unexpected, flaky, skipped },
})

describe('the count of a step', () => {
  it.each([
    ['all passed', countVitest(vitest(12), 0), { passed: 12, failed: 0 }],
    ['some failed', countVitest(vitest(10, 2, 1), 1), { passed: 10, failed: 2 }],
    ['a file that does not load', countVitest(vitest(10, 0, 1), 1), { passed: 10, failed: 1 }],
    ['an error outside any test', countVitest(vitest(10), 1), { passed: 10, failed: 1 }],
    ['a test left out', countVitest(vitest(10, 0, 0, 1), 0), { passed: 10, failed: 1 }],
    ['no test at all', countVitest(vitest(0), 0), { passed: 0, failed: 1 }],
    ['no report', countVitest(null, 0), { passed: 0, failed: 1 }],
    ['all expected', countPlaywright(playwright(5), 0), { passed: 5, failed: 0 }],
    ['a flaky one', countPlaywright(playwright(4, 0, 1), 0), { passed: 4, failed: 1 }],
    ['a skipped one', countPlaywright(playwright(4, 0, 0, 1), 0), { passed: 4, failed: 1 }],
    ['a crash', countPlaywright(undefined, 1), { passed: 0, failed: 1 }],
  ])('%s', (_name, counted, expected) => {
    expect(counted).toEqual(expected)
  })
})
