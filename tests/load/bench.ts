import { buildIfNeeded, serverProgram } from '#tools/application/build.ts'
import { startScratchCluster } from '#tools/database/scratch.ts'
import { onStop } from '#tools/process/lifecycle.ts'
import { inProject } from '#tools/project.ts'
import { measureUpdates, type UpdateCost } from './browser/typing.ts'
import { weighPages } from './browser/weigh.ts'
import { buildConstants } from './constants/build.ts'
import { buildDatabase } from './database/build.ts'
import { type Disturbed, type HostWatch, watchHost } from './measure/host.ts'
import { ratioToConstants } from './measure/ratio.ts'
import { arrivals, oneReader, readers, throughput } from './measure/readers.ts'
import { type PageUnderWrites, underWrites } from './measure/writes.ts'
import { type Options, rate } from './options.ts'
import { readCensus } from './pages/census.ts'
import { type MeasuredPage, measuredPages } from './pages/routes.ts'
import { drawVisits, type Visit } from './pages/visits.ts'
import { explainPages } from './plans/explained.ts'
import type { Measure } from './report/report.ts'
import { type BenchServer, startServer } from './server.ts'

/** Few departments and many: what a page costs must not depend on which. */
const [few, many] = [5, 101]

/** What was measured: page by page, and what giving updates costs and does to reading; null when their form was left out. */
export type Measures = {
  pages: Measure[]
  updates: UpdateCost | null
  writes: PageUnderWrites[] | null
  disturbed: readonly Disturbed[]
}

/** Builds what is needed, then measures every page; `say` tells how far it is. */
export async function measureEverything(options: Options, say: (line: string) => void): Promise<Measures> {
  await buildIfNeeded(say)
  say('Building the pages made of constants')
  const constantsProgram = await buildConstants()
  const pages = measuredPages(inProject('.next/app-path-routes-manifest.json'), options.only)

  const cluster = await startScratchCluster()
  onStop(cluster.stop)
  const small = await buildDatabase(cluster.url, few, options.seed)
  const startedAt = performance.now()
  const large = await buildDatabase(cluster.url, many, options.seed)
  say(`${many} departments of the size of Allier in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)

  const plansOfFew = await explainPages(small, serverProgram, pages, options.seed)
  const plansOfMany = await explainPages(large, serverProgram, pages, options.seed)
  say('Plans and blocks of every statement')

  const server = await startServer('pages', [serverProgram], large.runtimeUrl)
  onStop(server.stop)
  const constants = await startServer('constants', [constantsProgram], large.runtimeUrl)
  onStop(constants.stop)
  const departments = await readCensus(large.superUrl)
  const visits = (page: MeasuredPage, purpose: string, count: number) =>
    drawVisits(page, departments, count, `${options.seed} ${purpose}`)

  const weights = await weighPages(server.address, (page) => visits(page, 'weight', 5), pages)
  say('Weights in the browser')

  const { undisturbed, disturbed } = watchHost()
  const measures: Measure[] = []
  for (const page of pages) {
    const { route } = page
    const speed = await measureSpeed({ server, constants }, page, (...of) => visits(page, ...of), options, undisturbed)
    const [ofFew, ofMany, weight] = [plansOfFew.get(route) ?? [], plansOfMany.get(route) ?? [], weights.get(route)]
    if (!weight) throw new Error(`${route} was not weighed.`)
    measures.push({ page, ...speed, weight, few: ofFew, many: ofMany })
    const { one, steady, ratio } = speed
    say(
      `${route}: p95 ${one.p95.toFixed(0)} ms, ${steady.p95.toFixed(0)} ms at ${rate}/s, ratio ${ratio.ratio.toFixed(2)}`,
    )
  }
  const [department] = departments
  const withForm = pages.some(({ route }) => route.endsWith('/point-d-etape')) && department !== undefined
  const lengths = { warming: options.warming / 1000, seconds: options.seconds / 2 }
  const writes = withForm ? await underWrites(server.address, departments, lengths, undisturbed) : null
  const updates = withForm ? await measureUpdates(server.address, department) : null
  return { pages: measures, updates, writes, disturbed }
}

/** How fast a page answers: one reader, a steady rate, and as many readers as ask without a pause. */
async function measureSpeed(
  { server, constants }: { server: BenchServer; constants: BenchServer },
  { route }: MeasuredPage,
  visits: (purpose: string, count: number) => Promise<Visit[]>,
  options: Options,
  undisturbed: HostWatch['undisturbed'],
): Promise<Pick<Measure, 'one' | 'processor' | 'steady' | 'ratio'>> {
  // What is compiled and cached at first is not what is measured.
  await throughput(server.address, await visits('warm', 200), readers, options.warming)
  const sequence = await visits('one', options.sequential)
  const { one, processor } = await undisturbed(`${route}, one reader`, async () => {
    const before = server.processor()
    const one = await oneReader(server.address, sequence)
    return { one, processor: (server.processor() - before) / options.sequential }
  })
  const crowd = await visits('steady', rate * options.seconds)
  const steady = await undisturbed(`${route}, ${rate}/s`, () => arrivals(server.address, crowd, rate))
  const addresses = { page: server.address, constants: constants.address }
  const ratio = await ratioToConstants(addresses, await visits('ratio', 40), options.ratio, (run) =>
    undisturbed(`${route}, ratio`, run),
  )
  return { one, processor, steady, ratio }
}
