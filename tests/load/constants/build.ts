import fs from 'node:fs'
import path from 'node:path'
import { fingerprintSources } from '#tools/application/sources.ts'
import { runNodeOrThrow } from '#tools/process/run.ts'
import { inProject, project } from '#tools/project.ts'

const folder = inProject('.data/bench/constants')
const stamp = path.join(folder, '.next/built-from')
const program = path.join(folder, '.next/standalone', path.relative(project, folder), 'server.js')

/** What stands in for what. Next resolves the exact name before `#lib/*`. */
const replaced = {
  '#lib/server/room.ts': './tests/load/constants/room.ts',
  '#lib/server/doors.ts': './tests/load/constants/doors.ts',
}

const copied = ['app', 'components', 'lib', 'prisma/schema', 'public', 'tests/load/constants']
const settings = ['instrumentation.ts', 'proxy.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json']

/** Builds the application once more, beside itself, with doors that answer constants; gives the program that serves it. */
export async function buildConstants(): Promise<string> {
  const sources = [
    fingerprintSources(),
    ...Object.values(replaced).map((file) => fs.readFileSync(inProject(file))),
  ].join('\n')
  if (fs.existsSync(program) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sources) return program
  fs.rmSync(folder, { recursive: true, force: true })
  layOut()
  await runNodeOrThrow(inProject('node_modules/next/dist/bin/next'), ['build', folder], {
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  })
  fs.writeFileSync(stamp, sources)
  return program
}

function layOut() {
  for (const name of [...copied, ...settings]) {
    if (fs.existsSync(inProject(name))) fs.cpSync(inProject(name), path.join(folder, name), { recursive: true })
  }
  fs.symlinkSync(inProject('node_modules'), path.join(folder, 'node_modules'))
  const manifest = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'))
  manifest.imports = { ...replaced, ...manifest.imports }
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
  fs.writeFileSync(path.join(folder, 'next.config.ts'), config)
}

/** The project's own settings; only the root differs, which holds node_modules. Types were checked by the other build. */
const config = `import own from ${JSON.stringify(inProject('next.config.ts'))}
const root = ${JSON.stringify(path.resolve(project))}
export default { ...own, outputFileTracingRoot: root, turbopack: { ...own.turbopack, root }, typescript: { ignoreBuildErrors: true } }
`
