import fs from 'node:fs'
import { generate } from '#tools/prisma.ts'
import { runNodeOrThrow } from '#tools/process/run.ts'
import { inProject } from '#tools/project.ts'
import { fingerprintSources } from './sources.ts'

const stamp = inProject('.next/built-from')

/** The program that serves the built application. */
export const serverProgram = inProject('.next/standalone/server.js')

/** Builds the application if its sources have changed since the last build; says so, for it takes a while. */
export async function buildIfNeeded(say: (sentence: string) => void = console.log): Promise<boolean> {
  const sources = fingerprintSources()
  if (fs.existsSync(stamp) && fs.existsSync(serverProgram) && fs.readFileSync(stamp, 'utf8') === sources) return false
  say("Construction de l'application : une demi-minute environ…")
  fs.rmSync(stamp, { force: true })
  await generate()
  await runNodeOrThrow(inProject('node_modules/next/dist/bin/next'), ['build'], {
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  })
  addAssets()
  fs.writeFileSync(stamp, sources)
  return true
}

/** Next leaves to us what a content network would serve. */
function addAssets() {
  fs.cpSync(inProject('.next/static'), inProject('.next/standalone/.next/static'), { recursive: true })
  if (fs.existsSync(inProject('public'))) {
    fs.cpSync(inProject('public'), inProject('.next/standalone/public'), { recursive: true })
  }
}
