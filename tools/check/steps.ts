import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onStop } from '#tools/process/lifecycle.ts'
import { inProject } from '#tools/project.ts'
import { playwrightFailures, vitestFailures } from './failures.ts'
import { countPlaywright, countVitest, type Outcome } from './outcome.ts'

/** A step of `npm test`: what it is called, what it found, and the names of what failed as far as its report gives them. */
export type Step = { name: string; run: () => Promise<Outcome & { failures?: string[] }> }

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'schema-vivant-tests-'))
onStop(() => fs.rmSync(reports, { recursive: true, force: true }))

/** From the fastest answer to the slowest. */
export const steps: Step[] = [
  { name: 'Forme et règles du code', run: () => verdict('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']) },
  { name: 'Types', run: () => verdict('typescript/bin/tsc', ['--noEmit']) },
  { name: 'Règles, base de données, étanchéité', run: () => vitest() },
  { name: 'Navigateur', run: () => playwright() },
]

/** A tool without tests of its own counts for one. */
async function verdict(program: string, args: string[]): Promise<Outcome> {
  const code = await run(program, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest() {
  const report = path.join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run('vitest/vitest.mjs', ['run', ...reporters])
  const found = readReport(report)
  return { ...countVitest(found, code), failures: vitestFailures(found) }
}

async function playwright() {
  const report = path.join(reports, 'playwright.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const code = await run('@playwright/test/cli.js', ['test', '--reporter=list,json'], env)
  const found = readReport(report)
  return { ...countPlaywright(found, code), failures: playwrightFailures(found) }
}

function readReport(file: string): unknown {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null
}

function run(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inProject(`node_modules/${program}`), ...args], {
      cwd: inProject(),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
