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
  undisturbed: <Value>(measure: () => Promise<Value>) => Promise<Value>,
): Promise<Ratio> {
  // The first pass lets the second server learn the constants, and both compile what they run.
  await throughput(addresses.page, visits, readers, milliseconds / 2)
  for (const visit of visits) await get(addresses.constants, visit)
  await throughput(addresses.constants, visits, readers, milliseconds / 2)
  const run = async () => {
    const perSecond = await throughput(addresses.page, visits, readers, milliseconds)
    const constantsPerSecond = await throughput(addresses.constants, visits, readers, milliseconds)
    return { ratio: perSecond / constantsPerSecond, perSecond, constantsPerSecond }
  }
  const measured: Ratio[] = []
  for (let count = 0; count < runs; count += 1) measured.push(await undisturbed(run))
  measured.sort((one, other) => one.ratio - other.ratio)
  return measured[Math.floor(runs / 2)] as Ratio
}
