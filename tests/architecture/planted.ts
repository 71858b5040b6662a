import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inProject } from '#tools/project.ts'

/** One module that holds one import: `rule` is the one that must report it, null when nobody may. */
export type Planted = { rule: string | null; file: string; code: string }

const x = (target: string) => `import { x } from '${target}'\nexport const y = x\n`
const type = (target: string) => `import type { X } from '${target}'\nexport type Y = X\n`
const inlineType = (target: string) => `import { type X } from '${target}'\nexport type Y = X\n`
const page = (target: string) => `${x(target)}export default () => null\n`

/** At least one violation of each rule of .dependency-cruiser.cjs, and what must stay allowed. */
export const planted: Planted[] = [
  { rule: 'no-cycle', file: 'lib/fiche/loop.rules.ts', code: x('./loop.schema.ts') },
  { rule: null, file: 'lib/fiche/loop.schema.ts', code: x('./loop.rules.ts') },
  { rule: 'no-unresolvable', file: 'lib/fiche/lost.rules.ts', code: x('#nowhere/lost.ts') },

  { rule: 'pure-imports-pure', file: 'lib/fiche/a.rules.ts', code: x('./fiche.queries.ts') },
  { rule: 'pure-imports-pure', file: 'lib/fiche/b.presenter.ts', code: x('#components/ui/button.tsx') },
  { rule: 'pure-imports-pure', file: 'components/fiche/c.labels.ts', code: x('#lib/fiche/fiche.mutations.ts') },
  { rule: null, file: 'lib/fiche/d.presenter.ts', code: type('./fiche.queries.ts') },
  { rule: null, file: 'lib/fiche/e.rules.ts', code: x('#lib/shared/result.ts') },
  { rule: null, file: 'lib/fiche/f.rules.ts', code: x('#lib/action/action-status.labels.ts') },
  { rule: 'pure-knows-no-server', file: 'lib/fiche/g.workflow.ts', code: type('#lib/server/doors.ts') },
  { rule: 'pure-knows-no-server', file: 'lib/fiche/h.rules.ts', code: x('#lib/server/clock.ts') },
  {
    rule: 'pure-knows-no-server',
    file: 'lib/fiche/i.rules.ts',
    code: inlineType('#lib/server/generated/prisma/client.ts'),
  },
  { rule: 'pure-does-no-io', file: 'lib/fiche/j.rules.ts', code: x('node:fs') },
  { rule: 'pure-does-no-io', file: 'lib/fiche/k.schema.ts', code: x('next/headers') },
  { rule: 'pure-does-no-io', file: 'lib/fiche/l.rules.ts', code: x('pg') },
  { rule: null, file: 'lib/fiche/m.schema.ts', code: x('zod') },
  { rule: null, file: 'lib/fiche/m.schema.test.ts', code: x('node:fs') },

  { rule: 'shared-imports-nothing-of-ours', file: 'lib/shared/n.ts', code: type('#lib/access/access.ts') },
  { rule: 'shared-does-no-io', file: 'lib/shared/o.ts', code: x('node:crypto') },
  { rule: 'access-is-pure', file: 'lib/access/p.rules.ts', code: type('#lib/fiche/e.rules.ts') },

  { rule: 'reads-and-writes-open-no-door', file: 'lib/fiche/q.queries.ts', code: x('#lib/server/doors.ts') },
  { rule: 'reads-and-writes-open-no-door', file: 'lib/fiche/r.mutations.ts', code: x('#lib/server/clock.ts') },
  { rule: null, file: 'lib/fiche/s.mutations.ts', code: x('#lib/server/audit.ts') },
  { rule: null, file: 'lib/fiche/t.queries.ts', code: type('#lib/server/doors.ts') },
  { rule: 'reads-and-writes-know-no-framework', file: 'lib/fiche/u.queries.ts', code: x('next/cache') },
  { rule: 'reads-and-writes-know-no-framework', file: 'lib/fiche/v.mutations.ts', code: x('pg') },
  { rule: 'reads-write-nothing', file: 'lib/fiche/w.queries.ts', code: x('./s.mutations.ts') },
  { rule: 'reads-write-nothing', file: 'lib/fiche/x.queries.ts', code: x('#lib/server/audit.ts') },

  { rule: 'only-the-server-reaches-the-database', file: 'app/aa/page.tsx', code: page('pg') },
  {
    rule: 'only-the-server-reaches-the-database',
    file: 'lib/fiche/ab.queries.ts',
    code: x('#lib/server/generated/prisma/client.ts'),
  },
  { rule: null, file: 'lib/fiche/ac.queries.ts', code: type('#lib/server/generated/prisma/client.ts') },
  { rule: 'only-the-doors-hold-the-pool', file: 'lib/server/ad.ts', code: x('./database.ts') },
  { rule: null, file: 'lib/server/doors.ts', code: `${x('./database.ts')}export type X = 1\n` },
  { rule: 'only-pages-open-doors', file: 'app/ae/helper.ts', code: x('#lib/server/doors.ts') },
  { rule: null, file: 'app/af/page.tsx', code: page('#lib/server/room.ts') },
  { rule: 'subjects-open-no-door', file: 'lib/fiche/ag.ts', code: x('#lib/server/doors.ts') },
  { rule: 'pages-do-not-write', file: 'app/ah/page.tsx', code: page('#lib/fiche/s.mutations.ts') },
  { rule: null, file: 'app/ah/actions.ts', code: x('#lib/fiche/s.mutations.ts') },

  { rule: 'components-are-given-their-data', file: 'components/fiche/ai.tsx', code: x('#lib/server/doors.ts') },
  { rule: 'components-are-given-their-data', file: 'components/fiche/aj.tsx', code: x('#lib/fiche/t.queries.ts') },
  { rule: 'components-are-given-their-data', file: 'components/fiche/ak.tsx', code: x('#app/ah/actions.ts') },
  { rule: null, file: 'components/fiche/al.tsx', code: type('#lib/fiche/t.queries.ts') },
  { rule: 'components-know-no-request', file: 'components/fiche/am.tsx', code: x('next/headers') },
  { rule: 'components-do-no-io', file: 'components/fiche/an.tsx', code: x('node:fs') },
  { rule: 'ui-knows-no-subject', file: 'components/ui/ao.tsx', code: x('#lib/fiche/e.rules.ts') },
  { rule: 'ui-knows-no-subject', file: 'components/ui/ap.tsx', code: type('#components/fiche/al.tsx') },
  { rule: 'lib-knows-no-page', file: 'lib/server/aq.ts', code: x('#components/ui/button.tsx') },
  { rule: 'the-product-needs-no-tool', file: 'lib/server/ar.ts', code: x('#tools/project.ts') },
  { rule: 'the-product-needs-no-tool', file: 'app/as/page.tsx', code: page('#tests/support/database.ts') },
  { rule: 'no-development-dependency', file: 'lib/server/at.ts', code: x('fast-check') },
]

/** Writes the planted modules in a folder of their own, with an empty module wherever one of them points. */
export function plantTree(): { folder: string; remove: () => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'planted-'))
  const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'))
  const imports = Object.fromEntries(
    ['app', 'lib', 'components', 'tests', 'tools'].map((name) => [`#${name}/*`, `./${name}/*`]),
  )
  write(folder, 'package.json', JSON.stringify({ type: 'module', imports, dependencies, devDependencies }))
  fs.symlinkSync(inProject('node_modules'), path.join(folder, 'node_modules'))
  for (const { file, code } of planted) write(folder, file, code)
  for (const { file, code } of planted) {
    const target = /'(#|\.\/)([^']+)'/.exec(code)
    if (!target || target[2]?.startsWith('nowhere')) continue
    const stub = target[1] === '#' ? target[2] : path.join(path.dirname(file), target[2] ?? '')
    if (stub && !fs.existsSync(path.join(folder, stub))) write(folder, stub, 'export const x = 1\nexport type X = 1\n')
  }
  return { folder, remove: () => fs.rmSync(folder, { recursive: true }) }
}

function write(folder: string, file: string, content: string) {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  fs.writeFileSync(path.join(folder, file), content)
}
