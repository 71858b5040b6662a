import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '#tools/project.ts'

/** What goes into the application; anything else may change without a new build. */
const ingredients = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** A fingerprint of everything the build reads: the same sources give the same one on any machine. */
export function fingerprintSources(root = inProject()): string {
  const hash = createHash('sha256')
  for (const file of ingredients.flatMap((name) => filesUnder(root, name)).sort()) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(root: string, name: string): string[] {
  const found = fs.statSync(path.join(root, name), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return isGeneratedOrTest(name) ? [] : [name]
  return fs.readdirSync(path.join(root, name)).flatMap((child) => filesUnder(root, `${name}/${child}`))
}

function isGeneratedOrTest(file: string) {
  return file.startsWith('lib/server/generated/') || /\.test\.tsx?$/.test(file)
}
