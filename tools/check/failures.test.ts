import { expect, it } from 'vitest'
import { playwrightFailures, vitestFailures } from './failures.ts'

it('names the tests that failed, and a file that could not run with its reason', () => {
  const file = (name: string, status: string, message: string, tests: [string, string][] = []) => ({
    name,
    status,
    message,
    assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
  })
  const report = {
    testResults: [
      file('a.test.ts', 'passed', '', [['adds', 'passed']]),
      file('b.test.ts', 'failed', '', [
        ['adds', 'failed'],
        ['takes', 'passed'],
      ]),
      file('c.test.ts', 'failed', 'no database', [['asks', 'skipped']]),
    ],
  }
  expect(vitestFailures(report)).toEqual(['b.test.ts > adds', 'c.test.ts : no database'])
})

it('names the stories that failed, however deep', () => {
  const spec = (title: string, ok: boolean) => ({ file: 'year.spec.ts', title, ok })
  const report = {
    suites: [{ specs: [spec('Drôme', true)], suites: [{ specs: [spec('Allier', false), spec('Vienne', true)] }] }],
  }
  expect(playwrightFailures(report)).toEqual(['year.spec.ts > Allier'])
})

it('names nothing without a report', () => {
  expect([vitestFailures(null), playwrightFailures(undefined)]).toEqual([[], []])
})
