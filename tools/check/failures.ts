import { z } from 'zod'

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

type Suite = { suites?: Suite[]; specs: { file: string; title: string; ok: boolean }[] }
const suite: z.ZodType<Suite> = z.object({
  get suites() {
    return z.array(suite).optional()
  },
  specs: z.array(z.object({ file: z.string(), title: z.string(), ok: z.boolean() })),
})
const playwrightReport = z.object({ suites: z.array(suite) })

/** What failed, a line each, so that the end of the output tells it: a file that could not run with its reason, or its tests. */
export function vitestFailures(report: unknown): string[] {
  const parsed = vitestReport.safeParse(report)
  if (!parsed.success) return []
  return parsed.data.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed')
      return failed.length > 0 ? failed.map((test) => `${name} > ${test.fullName}`) : [`${name} : ${message}`]
    })
}

/** The same of the browser's tests; playwright itself lists the one that passes only the second time. */
export function playwrightFailures(report: unknown): string[] {
  const parsed = playwrightReport.safeParse(report)
  return parsed.success ? parsed.data.suites.flatMap(failuresIn) : []
}

function failuresIn({ suites = [], specs }: Suite): string[] {
  return [
    ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file} > ${title}`),
    ...suites.flatMap(failuresIn),
  ]
}
