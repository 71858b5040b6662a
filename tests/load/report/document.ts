import os from 'node:os'
import { tablesOf } from '#tests/support/catalog.ts'
import type { Measures } from '../bench.ts'
import { type Options, rate } from '../options.ts'
import { describeHost } from './host.ts'
import { bars, blockTable, planTable, speedTable, statementsOf, weightTable } from './report.ts'
import { describeUpdates, describeWrites } from './updates.ts'
import { verdict } from './verdict.ts'

/** The whole report, in Markdown. */
export function describeBench(
  { pages: measures, updates, writes, disturbed }: Measures,
  options: Options,
  loadBefore: number[],
): string {
  const { sequential, seconds, ratio, seed } = options
  const length = options.quick
    ? 'a quick run, for orders of magnitude only'
    : `${sequential} visits by one reader, ${seconds} s at ${rate} a second, median of ${ratio.runs} interleaved runs`
  const statements = statementsOf(measures)
  return `# Bench

Written by \`npm run bench -- --write\`. Seed ${seed}; ${length}.
${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}) shared by the reader, the server and PostgreSQL.
Load of the machine: ${load(loadBefore)} before, ${load(os.loadavg())} after.

Each page was asked for during ${options.warming / 1000} s before it was measured: what is compiled and cached at first is not counted.

${describeHost(disturbed)}

101 departments of the size of Allier: 52 fiches, 185 actions, 180 people and fifteen quarters of updates in each.
PostgreSQL has its own settings but for \`fsync\`, \`full_page_writes\` and \`synchronous_commit\`, off: pages write nothing.

## Bars

${verdict(measures)}

## Speed

Milliseconds from the request to the last byte, compressed; CPU is what the server's process used of them.
At ${rate} a second the requests leave on time whatever the server does, and the time runs from the moment each was due.
The ratio is the throughput of the page, four readers at once, over that of the same page in a build whose doors answer
constants. Bars: p95 under ${bars.p95} ms, ratio at least ${bars.ratio}.

${speedTable(measures)}

## Weight

First visit of an empty browser, compressed. Bar: ${bars.script} kB of JavaScript, ${bars.scriptWithCharts} where charts are drawn.

${weightTable(measures)}

${writes ? describeWrites(writes) : ''}${updates ? describeUpdates(updates) : ''}## Statements

Blocks of 8 kB that PostgreSQL looked at for one visit, among 5 departments and among 101. Bar: at most ${bars.growth} times.
A page that shows something of every department (*) has no bar. An index of 101 departments is one level deeper than one
of 5, a block more for each table: statements that read a row or two of several small tables show it.

${blockTable(statements, tablesOf('tenant'))}

Their plans, what functions run included:

${planTable(statements)}
`
}

const load = ([minute = 0]: number[]) => minute.toFixed(1)
