import type { UpdateCost } from '../browser/typing.ts'
import { updateBars } from '../browser/update.ts'
import type { PageUnderWrites } from '../measure/writes.ts'
import { rate } from '../options.ts'
import { bars, milliseconds } from './report.ts'
import { marked, table } from './table.ts'

/** The section on what an update costs who gives it. */
export function describeUpdates({ nothingNew, unchanged, every, longestTask }: UpdateCost): string {
  const rows = [
    ['« Rien de nouveau », keys', marked(String(nothingNew), nothingNew <= updateBars.unchanged)],
    ['a judgement, sent as it opens, keys', marked(String(unchanged), unchanged <= updateBars.unchanged)],
    [`${every.actions} actions moved and ${every.letters} letters, keys`, String(every.keys)],
    ['the same, seconds', marked(every.seconds.toFixed(0), every.seconds < updateBars.seconds)],
    ['longest task, milliseconds', marked(longestTask.toFixed(0), longestTask <= updateBars.task)],
  ]
  return `## Updates

Keys from the list as it opens, without the letters of texts; seconds at 0.2 a key, letters included, and 3 to read each
action. The longest task while 200 keys are pressed in the form, in time of the page's own thread, on a processor slowed down four times.

${table(['what a lead does', 'cost'], rows)}

`
}

/** The section on reading while somebody writes. */
export function describeWrites(pages: readonly PageUnderWrites[]): string {
  const rows = pages.map(({ route, reads, writes, given, shown }) => [
    route,
    milliseconds(reads.p50),
    marked(milliseconds(reads.p95), reads.p95 < bars.p95),
    milliseconds(writes.p95),
    marked(`${shown} of ${given}`, shown === given),
  ])
  return `## Reading while somebody writes

Each page at ${rate} requests a second while a lead of the department gives one update a second: the first of these requests
that leaves after an update was taken must show it. Each was read and written so in another department before, for as
long as pages are asked for before they are measured; what those updates showed counts too.

${table(['page', 'reads: p50', 'p95', 'writes: p95', 'shown by the next read'], rows)}

`
}
