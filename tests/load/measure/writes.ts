import { setTimeout as wait } from 'node:timers/promises'
import { sendAction } from '#tests/isolation/support/requests.ts'
import { rate } from '../options.ts'
import type { Department, Person } from '../pages/census.ts'
import { cookieOf, type Visit } from '../pages/visits.ts'
import { type Times, timesOf } from './get.ts'
import { arrivals } from './readers.ts'

/** A page read at the steady rate while an update is given every second; `shown`: next reads that showed the one just given. */
export type PageUnderWrites = { route: string; reads: Times; writes: Times; shown: number }

const action = 'app/[department]/(espace)/fiches/[fiche]/point-d-etape/actions.ts#submitUpdate'
const day = 24 * 60 * 60 * 1000

/** Where each page shows the words of an update, and to whom. */
const pages: { route: string; reader: 'lead' | 'coordinator'; address: (slug: string, fiche: string) => string }[] = [
  { route: 'points-d-etape', reader: 'lead', address: (slug) => `/${slug}/points-d-etape` },
  { route: 'point-d-etape', reader: 'lead', address: (slug, fiche) => `/${slug}/fiches/${fiche}/point-d-etape` },
  { route: 'tableau-de-bord', reader: 'coordinator', address: (slug) => `/${slug}/tableau-de-bord` },
  { route: 'bilan', reader: 'coordinator', address: (slug) => `/${slug}/bilan` },
]

/** Reads each page that an update moves at the steady rate for so many seconds, with one update a second beside. */
export async function underWrites(
  address: string,
  department: Department,
  seconds: number,
): Promise<PageUnderWrites[]> {
  const lead = department.leads[0] as Person
  const readers = { lead, coordinator: department.coordinators[0] as Person }
  const fiche = lead.fiches[0] as string
  const measured: PageUnderWrites[] = []
  for (const { route, reader, address: of } of pages) {
    const visit = { path: of(department.slug, fiche), cookie: await cookieOf(readers[reader]) }
    const reading = arrivals(address, Array<Visit>(rate * seconds).fill(visit), rate)
    const times: number[] = []
    let shown = 0
    for (let second = 0; second < seconds; second += 1) {
      const startedAt = performance.now()
      const given = await giveUpdate(address, department.slug, fiche, await cookieOf(lead), `${route} ${second}`)
      times.push(performance.now() - startedAt)
      if (await shows(address, visit, fiche, given)) shown += 1
      await wait(startedAt + 1000 - performance.now())
    }
    measured.push({ route, reads: await reading, writes: timesOf(times), shown })
  }
  return measured
}

type Given = { id: string; words: string; confidence: string }

/** One update that no other looks like: its words are new, and its judgement is not the one before. */
async function giveUpdate(address: string, slug: string, fiche: string, cookie: string, mark: string): Promise<Given> {
  written += 1
  const [confidence, word] = written % 2 ? ['blocked', 'bloqué'] : ['watch', 'à surveiller']
  const words = `Réunir le groupe de suivi (${mark}).`
  const occurredOn = new Date(Date.now() - day).toISOString().slice(0, 10)
  const fields = { department: slug, fiche, occurredOn, accomplished: words, confidence, nextSteps: words }
  const ids = { department: slug, fiche } as Parameters<typeof sendAction>[3]
  const answer = await sendAction(address, action, fields as Record<string, string>, ids, cookie)
  const id = /enregistre=([0-9a-f-]{36})/.exec(answer.to ?? '')?.[1]
  if (!id) throw new Error(`The update was not taken: ${JSON.stringify(answer)}`)
  return { id, words, confidence: word as string }
}

let written = 0

/** The words themselves, the update's address, or the new judgement beside the fiche. */
async function shows(address: string, { path, cookie }: Visit, fiche: string, given: Given): Promise<boolean> {
  const body = await (await fetch(`${address}${path}`, { headers: { cookie } })).text()
  const row = body.split('<li').find((part) => part.includes(fiche)) ?? ''
  return body.includes(given.words) || body.includes(`#point-${given.id}`) || row.includes(given.confidence)
}
