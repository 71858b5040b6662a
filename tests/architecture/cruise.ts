import { spawnSync } from 'node:child_process'
import { inProject } from '#tools/project.ts'

/** An import that breaks a rule: `rule from -> to`. */
export type Violation = { rule: string; from: string; to: string }

/** Where the application's own code is; in a tree of planted modules some may be missing. */
export const applicationRoots = ['app', 'components', 'lib', 'proxy.ts', 'instrumentation.ts']

/** Reads every import under `roots` of a tree against the project's one list of rules. */
export function cruise(tree: string, roots: string[]): { modules: number; violations: Violation[] } {
  const program = inProject('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const options = ['--config', inProject('.dependency-cruiser.cjs'), '--output-type', 'json']
  const run = spawnSync(process.execPath, [program, ...options, ...roots], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser: ${run.stderr || run.stdout}`)
  const { summary, modules } = JSON.parse(run.stdout) as Report
  return {
    modules: modules.filter(({ source }) => !source.includes('node_modules')).length,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

type Report = {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] }
  modules: { source: string }[]
}
