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

/** The bars: milliseconds, share of the throughput of constants, times the blocks, kB of script: on a page of reading, with charts. */
export const bars = { p95: 100, ratio: 0.7, growth: 1.1, script: 170, scriptWithCharts: 330 }

export const scriptBar = ({ page }: Pick<Measure, 'page'>) => (page.charts ? bars.scriptWithCharts : bars.script)

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
    marked(weight.scriptKilobytes.toFixed(0), weight.scriptKilobytes <= scriptBar({ page })),
    weight.totalKilobytes.toFixed(0),
    String(weight.elements),
  ])
  return table(['page', 'JavaScript kB', 'total kB', 'elements'], rows)
}

/** A statement that several pages run stands under the first of them. */
type Line = { number: number; page: MeasuredPage; few: QueryCost | undefined; many: QueryCost }

export function statementsOf(measures: readonly Pick<Measure, 'page' | 'few' | 'many'>[]): Line[] {
  const lines = new Map<string, Line>()
  for (const { page, few, many } of measures) {
    for (const query of many.filter(({ text, buffers }) => buffers > 0 && !lines.has(text))) {
      const before = few.find(({ text }) => text === query.text)
      lines.set(query.text, { number: lines.size + 1, page, few: before, many: query })
    }
  }
  return [...lines.values()]
}

/** Blocks of every statement, and the tenant tables that it reads whole at 101 departments. */
export function blockTable(lines: readonly Line[], tenantTables: readonly string[]): string {
  const rows = lines.map(({ number, page, few, many }) => {
    const growth = many.buffers / (few?.buffers ?? Number.NaN)
    const whole = tenantTables.filter((name) => many.plan.includes(`Seq Scan ${name}`))
    return [
      String(number),
      page.route,
      beginning(many.text),
      few?.buffers.toFixed(0) ?? '',
      many.buffers.toFixed(0),
      page.everyDepartment ? `${growth.toFixed(2)} *` : marked(growth.toFixed(2), growth <= bars.growth),
      whole.join(', '),
    ]
  })
  return table(['', 'page', 'statement', 'at 5', 'at 101', 'times', 'tenant tables read whole'], rows, [1, 2, 6])
}

/** How every statement reads and joins its tables. */
export function planTable(lines: readonly Line[]): string {
  const rows = lines.flatMap(({ number, few, many }) => [
    [String(number), '5', few?.plan.join(', ') ?? ''],
    ['', '101', many.plan.join(', ') === few?.plan.join(', ') ? 'the same' : many.plan.join(', ')],
  ])
  return table(['', 'at', 'plan'], rows, [2])
}

export const milliseconds = (value: number) => value.toFixed(value < 10 ? 1 : 0)

const beginning = (text: string) => `\`${text.replaceAll('|', '¦').slice(0, 60)}\``
