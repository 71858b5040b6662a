import { rate } from '../options.ts'
import { bars, type Measure, milliseconds, scriptBar } from './report.ts'
import { table } from './table.ts'

/** Page by page, the bars it does not hold, each with its figure; before the table, how many hold them all. */
export function verdict(measures: readonly Measure[]): string {
  const misses = measures.map((measure) => ({ route: measure.page.route, missed: missedBars(measure) }))
  const held = misses.filter(({ missed }) => missed.length === 0).length
  const rows = misses.map(({ route, missed }) => [route, missed.join('; ') || 'all held'])
  return `${held} of ${measures.length} pages hold every bar.\n\n${table(['page', 'bars not held'], rows, [0, 1])}`
}

function missedBars({ page, one, steady, ratio, weight, few, many }: Measure): string[] {
  const grown = page.everyDepartment
    ? []
    : many.filter((query) => query.buffers > 0 && !(growthOf(query, few) <= bars.growth))
  return [
    one.p95 >= bars.p95 && `p95 ${milliseconds(one.p95)} ms`,
    steady.p95 >= bars.p95 && `p95 ${milliseconds(steady.p95)} ms at ${rate}/s`,
    ratio.ratio < bars.ratio && `ratio ${ratio.ratio.toFixed(2)}`,
    weight.scriptKilobytes > scriptBar({ page }) && `${weight.scriptKilobytes.toFixed(0)} kB of JavaScript`,
    ...grown.map(
      (query) => `blocks ×${growthOf(query, few).toFixed(2)} (${query.buffers.toFixed(0)}, ${named(query.text)})`,
    ),
  ].filter((miss) => miss !== false)
}

type Cost = Measure['many'][number]

function growthOf({ text, buffers }: Cost, few: readonly Cost[]): number {
  return buffers / (few.find((query) => query.text === text)?.buffers ?? Number.NaN)
}

/** The function a statement calls, else the first table it reads. */
function named(text: string): string {
  return /^SELECT (\w+)\(/.exec(text)?.[1] ?? /FROM (\w+)/.exec(text)?.[1] ?? 'statement'
}
