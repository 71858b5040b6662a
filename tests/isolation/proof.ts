import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inProject } from '#tools/project.ts'
import { type Breach, breaches } from './support/breaches.ts'

// `node tests/isolation/proof.ts`: opens one breach after another in a copy of the project, and shows that the isolation
// tests see each of them. By hand: a build for each takes a quarter of an hour in all. Arguments choose breaches by name.

type Run = { failed: number; passed: number; first: string }

const copy = copyProject()
try {
  const chosen = process.argv.slice(2)
  const wanted = breaches.filter(({ name }) => chosen.length === 0 || chosen.some((word) => name.includes(word)))
  const rows: string[][] = [['breach', 'failed', 'passed', 'first to fail']]
  let unseen = 0
  for (const breach of [{ name: 'none (the control)', tests: 'tests/isolation' }, ...wanted] as Breach[]) {
    const { failed, passed, first } = run(breach)
    const isControl = !breach.sql && !breach.edit && !breach.add
    if (failed > 0 === isControl) unseen++
    rows.push([breach.name, String(failed), String(passed), first])
    console.log(`${breach.name}: ${failed} failed, ${passed} passed`)
  }
  console.log(`\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`)
  process.exitCode = unseen ? 1 : 0
} finally {
  fs.rmSync(copy, { recursive: true, force: true })
}

function run({ sql, edit, add, tests }: Breach): Run {
  const restore = [edit && rewrite(edit.file, edit.from, edit.to), add && write(add.file, add.code)]
  try {
    const output = path.join(copy, 'report.json')
    fs.rmSync(output, { force: true })
    const program = path.join(copy, 'node_modules/vitest/vitest.mjs')
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'run', '--project', 'database', tests, '--reporter=json', `--outputFile=${output}`],
      {
        cwd: copy,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, ...(sql ? { ISOLATION_SABOTAGE: sql } : {}) },
      },
    )
    if (!fs.existsSync(output)) throw new Error(`${stdout.slice(-2_000)}\n${stderr.slice(-2_000)}`)
    const report = JSON.parse(fs.readFileSync(output, 'utf8')) as Report
    const all = report.testResults.flatMap(({ assertionResults }) => assertionResults)
    const broken = all.filter(({ status }) => status === 'failed')
    // A suite whose preparation fails has no assertion: it counts as one failure.
    const failed = broken.length || report.testResults.filter(({ status }) => status === 'failed').length
    return { failed, passed: all.filter(({ status }) => status === 'passed').length, first: broken[0]?.fullName ?? '' }
  } finally {
    for (const undo of restore) undo?.()
  }
}

type Report = {
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[]
}

function rewrite(file: string, from: string, to: string): () => void {
  const place = path.join(copy, file)
  const code = fs.readFileSync(place, 'utf8')
  if (!code.includes(from)) throw new Error(`${file} no longer holds: ${from}`)
  fs.writeFileSync(place, code.replace(from, to))
  return () => fs.writeFileSync(place, code)
}

function write(file: string, code: string): () => void {
  const place = path.join(copy, file)
  fs.mkdirSync(path.dirname(place), { recursive: true })
  fs.writeFileSync(place, code)
  return () => fs.rmSync(path.dirname(place), { recursive: true })
}

/** The project as it stands, committed or not; the packages as hard links, for Next follows no link out of its folder. */
function copyProject(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isolation-proof-'))
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: inProject(),
    encoding: 'utf8',
  })
  for (const file of stdout.split('\0').filter((name) => name && fs.existsSync(inProject(name)))) {
    fs.cpSync(inProject(file), path.join(folder, file))
  }
  const linked = spawnSync('cp', ['-al', inProject('node_modules'), folder])
  if (linked.status !== 0)
    fs.cpSync(inProject('node_modules'), path.join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  // Built once here: the suites of the control start together, and would each build it.
  for (const tool of ['tools/prisma.ts', 'tools/build.ts'])
    spawnSync(process.execPath, [path.join(folder, tool)], { cwd: folder })
  return folder
}
