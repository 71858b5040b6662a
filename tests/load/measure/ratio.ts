import type { Visit } from '../pages/visits.ts'
import { get } from './get.ts'
import { readers, throughput } from './readers.ts'

/** How much of the throughput of a page made of constants the page keeps. */
export type Ratio = { ratio: number; perSecond: number; constantsPerSecond: number }

/** Runs both servers in turn, and keeps the run of the middle: what disturbs the machine disturbs both. */
export async function ratioToConstants(
  addresses: { page: string; constants: string },
  visits: readonly Visit[],
  { runs, milliseconds }: { runs: number; milliseconds: number },
): Promise<Ratio> {
  // The first pass lets the second server learn the constants, and both compile what they run.
  await throughput(addresses.page, visits, readers, milliseconds / 2)
  for (const visit of visits) await get(addresses.constants, visit)
  await throughput(addresses.constants, visits, readers, milliseconds / 2)
  const measured: Ratio[] = []
  for (let run = 0; run < runs; run++) {
    const perSecond = await throughput(addresses.page, visits, readers, milliseconds)
    const constantsPerSecond = await throughput(addresses.constants, visits, readers, milliseconds)
    measured.push({ ratio: perSecond / constantsPerSecond, perSecond, constantsPerSecond })
  }
  measured.sort((one, other) => one.ratio - other.ratio)
  return measured[Math.floor(runs / 2)] as Ratio
}
