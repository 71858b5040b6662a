import { expect, test } from 'vitest'
import { applicationModules, misplaced } from './project-files.ts'
import { faultsIn } from './source-rules.ts'

test('no module of the application does what its place forbids', { timeout: 60_000 }, () => {
  const modules = applicationModules()
  expect(modules.length).toBeGreaterThan(50)
  const faults = modules.flatMap(({ file, code }) =>
    faultsIn(file, code).map(({ rule, line }) => `${file}:${line} ${rule}`),
  )
  expect(faults).toEqual([])
})

test('every module of lib has its place and its role', () => {
  expect(applicationModules().flatMap(({ file }) => misplaced(file) ?? [])).toEqual([])
})

test.each([
  ['lib/fiche/a.rules.ts', true],
  ['lib/server/anything.ts', true],
  ['lib/fiche/service.ts', false],
  ['lib/fiche/deep/a.rules.ts', false],
  ['lib/payroll/a.rules.ts', false],
  ['lib/loose.ts', false],
])('%s has its place: %s', (file, fine) => {
  expect(misplaced(file) === null).toBe(fine)
})

const actions = 'app/[department]/(espace)/x/actions.ts'
const publicActions = 'app/(public)/x/actions.ts'
const piped = `'use server'\nexport const save = departmentAction(form, 'fiche.read', change)`

test.each([
  ['one-clock', 'lib/fiche/a.queries.ts', 'const today = new Date()'],
  ['one-clock', 'components/fiche/a.tsx', 'const today = Date.now()'],
  ['one-clock', 'lib/server/doors.ts', 'performance.now()'],
  ['sql-has-no-clock', 'lib/fiche/a.queries.ts', 'db.query`SELECT $' + '{1} WHERE due < now()`'],
  ['environment-parsed-once', 'app/page.tsx', 'process.env.APP_MODE'],
  ['environment-parsed-once', 'proxy.ts', 'process.env.APP_MODE'],
  ['pure-touches-nothing', 'lib/fiche/a.rules.ts', `fetch('/x')`],
  ['pure-touches-nothing', 'lib/fiche/a.presenter.ts', `console.log('x')`],
  ['pure-is-not-random', 'lib/shared/a.ts', 'Math.random()'],
  ['no-unsafe-sql', 'lib/server/a.ts', 'tx.$queryRawUnsafe(text)'],
  ['spaces-do-not-break', 'lib/fiche/a.labels.ts', `const said = 'Aucun indicateur : le document n’en donne pas.'`],
  ['spaces-do-not-break', 'lib/fiche/a.labels.ts', `const said = 'Réalisée\u00A0: 100\u00A0% ; à venir\u00A0: 0'`],
  ['spaces-do-not-break', 'components/fiche/a.tsx', '<p>Dit « bloqué&nbsp;»</p>'],
  ['no-raw-html', 'components/ui/a.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
  ['actions-live-in-actions-files', 'app/x/page.tsx', `async function save() { 'use server' }`],
  ['one-door-a-page', 'app/x/page.tsx', 'await readRoom(a, b, c); await withPublic(d)'],
  ['actions-say-use-server', actions, piped.replace(`'use server'`, '')],
  ['actions-go-through-the-pipeline', actions, `${piped}\nexport async function other() {}`],
  ['actions-go-through-the-pipeline', actions, `${piped}\nexport { other } from './other.ts'`],
  ['actions-go-through-the-pipeline', actions, `${piped}\nexport default other`],
  ['actions-go-through-the-pipeline', actions, piped.replace('departmentAction', 'publicAction')],
  ['actions-go-through-the-pipeline', publicActions, piped],
  ['actions-are-short', actions, piped.replace('change', '\n'.repeat(20))],
])('%s is reported in %s', (rule, file, code) => {
  expect(faultsIn(file, code).map((fault) => fault.rule)).toEqual([rule])
})

test.each([
  ['lib/server/clock.ts', 'new Date()'],
  ['lib/fiche/a.rules.ts', `const day = new Date(text); const process = { fetch: 1 }; process2.console`],
  ['lib/fiche/a.queries.ts', 'db.query`SELECT 1`'],
  ['components/fiche/a.tsx', '<p>Aucun indicateur&nbsp;: voir {list}</p>'],
  ['lib/server/env.ts', 'process.env'],
  ['proxy.ts', 'process.env.NODE_ENV'],
  ['app/x/page.tsx', 'await readRoom(a, b, c)'],
  [actions, piped],
  [publicActions, piped.replace('departmentAction', 'publicAction')],
])('%s: allowed', (file, code) => {
  expect(faultsIn(file, code)).toEqual([])
})
