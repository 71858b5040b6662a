import { setTimeout as wait } from 'node:timers/promises'
import type { Visit } from '../pages/visits.ts'
import { get, type Times, timesOf } from './get.ts'

/** One reader, who asks for a page once the one before has come. */
export async function oneReader(address: string, visits: readonly Visit[]): Promise<Times> {
  const times: number[] = []
  for (const visit of visits) {
    const startedAt = performance.now()
    await get(address, visit)
    times.push(performance.now() - startedAt)
  }
  return timesOf(times)
}

/**
 * Readers who come at a steady rate, whether or not the server follows. A time runs from the moment the request was due:
 * were the server, or we, to stop for a second, every request of that second would say so. `sending` is called as each
 * leaves, and what it gives is shown the page.
 */
export async function arrivals(
  address: string,
  visits: readonly Visit[],
  perSecond: number,
  sending?: () => ((page: Buffer) => void) | null,
): Promise<Times> {
  const startedAt = performance.now() + 50
  const times = visits.map(async (visit, index) => {
    const due = startedAt + (index * 1000) / perSecond
    await wait(due - performance.now())
    const look = sending?.()
    const page = await get(address, visit)
    const time = performance.now() - due
    look?.(page)
    return time
  })
  return timesOf(await Promise.all(times))
}

/** How many ask at once where they ask without a pause. */
export const readers = 4

/** Pages a second with `count` readers who ask without a pause, for that long. */
export async function throughput(address: string, visits: readonly Visit[], count: number, milliseconds: number) {
  const startedAt = performance.now()
  let served = 0
  const reader = async (first: number) => {
    for (let index = first; performance.now() - startedAt < milliseconds; index += count) {
      await get(address, visits[index % visits.length] as Visit)
      served += 1
    }
  }
  await Promise.all(Array.from({ length: count }, (_, first) => reader(first)))
  return (served * 1000) / (performance.now() - startedAt)
}
