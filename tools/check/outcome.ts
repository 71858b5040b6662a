import { z } from 'zod'

export type Outcome = { passed: number; failed: number }

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** What vitest found. A test left out has failed, and so has a file that could not run. */
export function countVitest(report: unknown, exitCode: number): Outcome {
  const parsed = vitestReport.safeParse(report)
  if (!parsed.success) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests, numPendingTests, numFailedTestSuites } = parsed.data
  return atLeastOneFailure({ passed, failed: numFailedTests + numPendingTests || numFailedTestSuites }, exitCode)
}

/** What playwright found. A test that passes only the second time, or is left out, has failed. */
export function countPlaywright(report: unknown, exitCode: number): Outcome {
  const parsed = playwrightReport.safeParse(report)
  if (!parsed.success) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = parsed.data.stats
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky + skipped }, exitCode)
}

/** A step that passed nothing, or ended badly without a failure of its own, has failed. */
function atLeastOneFailure({ passed, failed }: Outcome, exitCode: number): Outcome {
  return { passed, failed: failed || (exitCode === 0 && passed > 0 ? 0 : 1) }
}
