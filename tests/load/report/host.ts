import { type Disturbed, hostBars } from '../measure/host.ts'
import { marked } from './table.ts'

/** What the machine's host took during the measures, and what was done about it. */
export function describeHost(disturbed: readonly Disturbed[]): string {
  const rule = `A measure during which the machine's host gave more than ${percent(hostBars.stolen)} of the processors' time to others is
taken again, ${hostBars.tries} times in all at most. `
  if (disturbed.length === 0) return `${rule}None had to be.`
  return `${rule}These had to be:\n\n${disturbed.map(line).join('\n')}`
}

function line({ name, tries, stolen }: Disturbed): string {
  return `- ${name}: taken ${tries} times; stolen in the one kept: ${marked(percent(stolen), stolen <= hostBars.stolen)}`
}

const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`
