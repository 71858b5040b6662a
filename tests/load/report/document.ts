import os from 'node:os'
import { tablesOf } from '#tests/support/catalog.ts'
import { type Options, rate } from '../options.ts'
import { bars, type Measure, queryTable, speedTable, weightTable } from './report.ts'

/** The whole report, in Markdown. */
export function describeBench(measures: readonly Measure[], options: Options, loadBefore: number[]): string {
  const length = options.quick
    ? `a quick run, for orders of magnitude only`
    : `${options.sequential} visits by one reader, ${options.seconds} s at ${rate} a second, ${options.ratio.runs} interleaved runs of ${options.ratio.milliseconds / 1000} s`
  return `# Bench

\`npm run bench -- --write\` writes this page. ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}) that the reader, the
server and PostgreSQL share; load ${load(loadBefore)} before, ${load(os.loadavg())} after. Seed ${options.seed}; ${length}.

101 departments of the size of Allier: 52 fiches, 185 actions, 180 people and fifteen quarters of updates in each. PostgreSQL
keeps its settings but for \`fsync\` and \`synchronous_commit\`, which are off: pages write nothing.

## Speed

Milliseconds from the request to the last byte, compressed; CPU is what the server's process used of them. At ${rate} a second the requests leave on time whatever the
server does, and the time runs from the moment each was due. The ratio is the throughput of the page, four readers at
once, over that of the same page in a build whose doors answer constants. Bars: p95 under ${bars.p95} ms, ratio at least
${bars.ratio}.

${speedTable(measures)}

## Weight

First visit of an empty browser, compressed, prefetching included. Bar: ${bars.script} kB of JavaScript.

${weightTable(measures)}

## Statements

Blocks of 8 kB that PostgreSQL looked at for one visit, among 5 departments and among 101. Bar: at most ${bars.growth} times.
A page that shows something of every department (*) has no bar.

${queryTable(measures, tablesOf('tenant'))}
`
}

const load = ([minute = 0]: number[]) => minute.toFixed(1)
