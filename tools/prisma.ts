import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))

/** Writes the database client. Prisma insists on an engine this command never runs: any program will do. */
export function generate() {
  const prisma = fileURLToPath(import.meta.resolve('prisma/package.json')).replace('package.json', 'build/index.js')
  const done = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (done.status !== 0) throw done.error ?? new Error(`prisma generate: ${done.stdout}${done.stderr}`)
}

/** The schema's files, as Prisma's engine wants them. */
export function readSchema(folder = path.join(project, 'prisma/schema')) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: path.join(folder, name), content: fs.readFileSync(path.join(folder, name), 'utf8') }))
}

if (import.meta.main) generate()
