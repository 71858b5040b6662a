import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A measure that had to be taken again: how often it was, and the share stolen during the one kept, 0 to 1. */
export type Disturbed = { name: string; tries: number; stolen: number }

/** Takes a measure, again if the host disturbed it; `disturbed` lists those that were. */
export type HostWatch = {
  undisturbed: <Value>(name: string, measure: () => Promise<Value>) => Promise<Value>
  disturbed: readonly Disturbed[]
}

/** A measure is kept when the host gave at most this share of the processors' time to others, or at the last try. */
export const hostBars = { stolen: 0.01, tries: 5 }
/** Milliseconds before another try: what disturbed one was seen to last four to seven seconds. */
const rest = 10_000

/**
 * Watches what the host of a virtual machine takes from it: what a page waits for then says nothing of the page. Where the
 * system does not tell (only Linux does), every measure is kept.
 */
export function watchHost(): HostWatch {
  const disturbed: Disturbed[] = []
  const undisturbed: HostWatch['undisturbed'] = async (name, measure) => {
    for (let tries = 1; ; tries += 1) {
      const before = processorTimes()
      const value = await measure()
      const stolen = stolenShare(before, processorTimes())
      const kept = stolen <= hostBars.stolen || tries === hostBars.tries
      if (kept && tries > 1) disturbed.push({ name, tries, stolen })
      if (kept) return value
      await wait(rest)
    }
  }
  return { undisturbed, disturbed }
}

type ProcessorTimes = { stolen: number; all: number }

/** user, nice, system, idle, iowait, irq, softirq, steal: since the machine started, all its processors together. */
function processorTimes(): ProcessorTimes {
  if (process.platform !== 'linux') return { stolen: 0, all: 0 }
  const [total = ''] = fs.readFileSync('/proc/stat', 'utf8').split('\n')
  const times = total.split(/\s+/).slice(1, 9).map(Number)
  return { stolen: times[7] ?? 0, all: times.reduce((sum, time) => sum + time, 0) }
}

function stolenShare(before: ProcessorTimes, after: ProcessorTimes): number {
  return (after.stolen - before.stolen) / Math.max(1, after.all - before.all)
}
