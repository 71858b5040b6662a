import type { Weight } from '../browser/weigh.ts'
import type { Times } from '../measure/get.ts'
import type { Ratio } from '../measure/ratio.ts'
import { rate } from '../options.ts'
import type { MeasuredPage } from '../pages/routes.ts'
import type { QueryCost } from '../plans/explained.ts'
import { marked, table } from './table.ts'

/** What was measured of one page. */
export type Measure = {
  page: MeasuredPage
  one: Times
  /** Milliseconds of the server's processor for one visit: what others do on the machine disturbs it least. */
  processor: number
  steady: Times
  ratio: Ratio
  weight: Weight
  few: QueryCost[]
  many: QueryCost[]
}

/** The bars: milliseconds, share of the throughput of constants, times the blocks, kB of script on a page of reading. */
export const bars = { p95: 100, ratio: 0.7, growth: 1.1, script: 170 }

/** Times and throughput, page by page. */
export function speedTable(measures: readonly Measure[]): string {
  const heads = ['page', 'one: p50', 'p95', 'CPU', `${rate}/s: p50`, 'p95', 'page/s', 'constants/s', 'ratio']
  const rows = measures.map(({ page, one, processor, steady, ratio }) => [
    page.route,
    milliseconds(one.p50),
    marked(milliseconds(one.p95), one.p95 < bars.p95),
    milliseconds(processor),
    milliseconds(steady.p50),
    marked(milliseconds(steady.p95), steady.p95 < bars.p95),
    ratio.perSecond.toFixed(0),
    ratio.constantsPerSecond.toFixed(0),
    marked(ratio.ratio.toFixed(2), ratio.ratio >= bars.ratio),
  ])
  return table(heads, rows)
}

/** What a browser downloads and holds. */
export function weightTable(measures: readonly Measure[]): string {
  const rows = measures.map(({ page, weight }) => [
    page.route,
    marked(weight.scriptKilobytes.toFixed(0), weight.scriptKilobytes <= bars.script),
    weight.totalKilobytes.toFixed(0),
    String(weight.elements),
  ])
  return table(['page', 'JavaScript kB', 'total kB', 'elements'], rows)
}

/** Blocks and scans of every statement, each statement once, under the first page that runs it. */
export function queryTable(measures: readonly Measure[], tenantTables: readonly string[]): string {
  const known = new Set<string>()
  const rows = measures.flatMap(({ page, few, many }) =>
    many.flatMap((query) => {
      if (query.buffers === 0 || known.has(query.text)) return []
      known.add(query.text)
      const before = few.find(({ text }) => text === query.text)?.buffers ?? Number.NaN
      const factor = query.buffers / before
      const whole = query.scans.filter((scan) => tenantTables.some((name) => scan === `Seq Scan ${name}`))
      return [
        [
          page.route,
          beginning(query.text),
          before.toFixed(0),
          query.buffers.toFixed(0),
          page.everyDepartment ? `${factor.toFixed(2)} *` : marked(factor.toFixed(2), factor <= bars.growth),
          whole.join(', '),
          query.scans.filter((scan) => !whole.includes(scan)).join(', '),
        ],
      ]
    }),
  )
  const heads = ['page', 'statement', 'at 5', 'at 101', 'times', 'tenant tables read whole', 'other scans at 101']
  return table(heads, rows, [0, 1, 5, 6])
}

const milliseconds = (value: number) => value.toFixed(value < 10 ? 1 : 0)

const beginning = (text: string) => `\`${text.replaceAll('|', '¦').slice(0, 60)}\``
