import type { UpdateCost } from '../browser/typing.ts'
import { updateBars } from '../browser/update.ts'
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
action. The longest task while 200 keys are pressed in the form, on a processor slowed down four times: 0 is none above 50.

${table(['what a lead does', 'cost'], rows)}

`
}
