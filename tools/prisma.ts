import fs from 'node:fs'
import path from 'node:path'
import { runNodeOrThrow } from './process/run.ts'
import { inProject } from './project.ts'

/** Writes the database client. Prisma insists on an engine this command never runs: any program will do. */
export async function generate() {
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  await runNodeOrThrow(inProject('node_modules/prisma/build/index.js'), ['generate'], { env })
}

/** The schema's files, as Prisma's engine wants them. */
export function readSchema(folder = inProject('prisma/schema')) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: path.join(folder, name), content: fs.readFileSync(path.join(folder, name), 'utf8') }))
}

if (import.meta.main) await generate()
