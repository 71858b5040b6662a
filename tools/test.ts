import { buildIfNeeded } from './application/build.ts'
import { steps } from './check/steps.ts'
import { generate } from './prisma.ts'
import { runCommand } from './process/lifecycle.ts'

// `npm test`: every check, all of them whatever the others found; the last line is the sum.
await runCommand(async () => {
  await generate()
  await buildIfNeeded()
  const sum = { passed: 0, failed: 0 }
  const lines: string[] = []
  for (const step of steps) {
    const startedAt = performance.now()
    const { passed, failed, failures = [] } = await step.run()
    sum.passed += passed
    sum.failed += failed
    lines.push(`${failed ? '✗' : '✓'} ${step.name} : ${passed} sur ${passed + failed}, ${seconds(startedAt)} s`)
    lines.push(...failures.slice(0, 20).map((failure) => `    ${failure}`))
  }
  console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 ? 0 : 1
})

function seconds(since: number) {
  return Math.round((performance.now() - since) / 1000)
}
