import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { sendAction } from '#tests/isolation/support/requests.ts'
import { rate } from '../options.ts'
import type { Department, Person } from '../pages/census.ts'
import { cookieOf, type Visit } from '../pages/visits.ts'
import { get, type Times, timesOf } from './get.ts'
import type { HostWatch } from './host.ts'
import { arrivals } from './readers.ts'

/** A page read at the steady rate while an update is given every second. */
export type PageUnderWrites = {
  route: string
  reads: Times
  writes: Times
  /** Over every try: the updates given, and those that the next read showed. */
  given: number
  shown: number
}

const action = 'app/[department]/(espace)/fiches/[fiche]/point-d-etape/actions.ts#submitUpdate'
const day = 24 * 60 * 60 * 1000

/** Where each page shows the words of an update, and to whom. */
const pages: { route: string; reader: 'lead' | 'coordinator'; address: (slug: string, fiche: string) => string }[] = [
  { route: 'points-d-etape', reader: 'lead', address: (slug) => `/${slug}/points-d-etape` },
  { route: 'point-d-etape', reader: 'lead', address: (slug, fiche) => `/${slug}/fiches/${fiche}/point-d-etape` },
  { route: 'tableau-de-bord', reader: 'coordinator', address: (slug) => `/${slug}/tableau-de-bord` },
  { route: 'bilan', reader: 'coordinator', address: (slug) => `/${slug}/bilan` },
]

/**
 * Reads each page that an update moves at the steady rate for so many seconds, with one update a second beside; first in
 * another department for as long as `warming` says, in seconds, for what is compiled at first is not what is measured.
 */
export async function underWrites(
  address: string,
  departments: readonly Department[],
  { warming, seconds }: { warming: number; seconds: number },
  undisturbed: HostWatch['undisturbed'],
): Promise<PageUnderWrites[]> {
  const [department, other] = departments as [Department, Department]
  const measured: PageUnderWrites[] = []
  for (const page of pages) {
    const count = { given: 0, shown: 0 }
    await readWhileWriting(address, other, page, warming, count)
    const read = () => readWhileWriting(address, department, page, seconds, count)
    measured.push({ route: page.route, ...(await undisturbed(`${page.route}, under writes`, read)), ...count })
  }
  return measured
}

/** `count` grows by the updates given, and by those that the first page whose request left afterwards showed. */
async function readWhileWriting(
  address: string,
  department: Department,
  page: (typeof pages)[number],
  seconds: number,
  count: Pick<PageUnderWrites, 'given' | 'shown'>,
): Promise<Pick<PageUnderWrites, 'reads' | 'writes'>> {
  const lead = department.leads[0] as Person
  const reader = { lead, coordinator: department.coordinators[0] as Person }[page.reader]
  const fiche = lead.fiches[0] as string
  const visit = { path: page.address(department.slug, fiche), cookie: await cookieOf(reader) }
  const looking = (given: Given) => (body: Buffer) => {
    if (shows(inflated(body), fiche, given)) count.shown += 1
  }
  let given = null as Given | null
  const reading = arrivals(address, Array<Visit>(rate * seconds).fill(visit), rate, () => {
    const awaited = given
    given = null
    return awaited && looking(awaited)
  })
  const times: number[] = []
  for (let second = 0; second < seconds; second += 1) {
    const startedAt = performance.now()
    given = await giveUpdate(address, department.slug, fiche, await cookieOf(lead))
    times.push(performance.now() - startedAt)
    count.given += 1
    await wait(Math.max(0, startedAt + 1000 - performance.now()))
  }
  const reads = await reading
  // The last update may be taken after the last of these reads left: one more, which is not timed, must show it.
  if (given) looking(given)(await get(address, visit))
  return { reads, writes: timesOf(times) }
}

type Given = { id: string; words: string; confidence: string }

/** One update that no other looks like: its words are new, and its judgement is not the one before. */
async function giveUpdate(address: string, slug: string, fiche: string, cookie: string): Promise<Given> {
  written += 1
  const [confidence, word] = written % 2 ? ['blocked', 'bloqué'] : ['watch', 'à surveiller']
  const words = `Réunir le groupe de suivi (${written}).`
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
function shows(body: string, fiche: string, given: Given): boolean {
  const row = body.split('<li').find((part) => part.includes(fiche)) ?? ''
  return body.includes(given.words) || body.includes(`#point-${given.id}`) || row.includes(given.confidence)
}

const inflated = (page: Buffer) => gunzipSync(page).toString('utf8')
