import type { Page } from 'playwright'
import { type CountingKeyboard, countingKeyboard } from '#tests/support/keys.ts'

/** The bars of an update: keys for one that changes nothing, seconds for ten actions, milliseconds of the longest task. */
export const updateBars = { unchanged: 12, seconds: 120, task: 50 }

/** What a person takes: a key, and a look at an action before deciding (the page is theirs: they know what they come for). */
const human = { key: 0.2, reading: 3 }

/** The longest form there is to type in is slower than the machine at hand: so much slower is the reader's. */
const slowdown = 4

/** From the list as it opens: the skip link, the first row, its "Rien de nouveau". Answers the keys it took. */
export async function sayNothingNew(page: Page): Promise<number> {
  const keyboard = countingKeyboard(page)
  await toFirstRow(keyboard)
  await keyboard.press('Tab', 'Enter')
  await page.getByRole('status').filter({ hasText: 'C’est noté' }).waitFor()
  return keyboard.keys()
}

/** From the list as it opens: the first row's form, a judgement, sent as it is. Answers the keys it took. */
export async function confirmAsIs(page: Page): Promise<number> {
  const keyboard = countingKeyboard(page)
  await openFirstForm(page, keyboard)
  await keyboard.press('Tab', 'Tab', 'Space', 'Control+Enter')
  await page.waitForURL(/#point-/)
  return keyboard.keys()
}

/** From the list as it opens: the first row's form, every action moved in turn, a sentence. Answers keys and seconds. */
export async function updateEveryAction(page: Page, sentence: string) {
  const keyboard = countingKeyboard(page)
  await openFirstForm(page, keyboard)
  const actions = await page.locator('[data-row]').count()
  await keyboard.press('Tab', 'Tab', 'ArrowDown')
  for (let met = ''; met !== 'TEXTAREA'; ) {
    await keyboard.press('Tab')
    met = await page.evaluate(() => document.activeElement?.tagName ?? '')
    if (met === 'SELECT') await keyboard.press('r')
    if (keyboard.keys() > 1_000) throw new Error('No text to write was met in a thousand keys.')
  }
  await keyboard.type(sentence)
  await keyboard.press('Control+Enter')
  await page.waitForURL(/#point-/)
  const seconds = (keyboard.keys() + keyboard.letters()) * human.key + actions * human.reading
  return { actions, keys: keyboard.keys(), letters: keyboard.letters(), seconds }
}

/**
 * Milliseconds of the longest task of the page while so many keys are pressed in an open form and its draft is saved, on a
 * processor slowed down. They are of the page's own thread: what else runs on the machine does not count.
 */
export async function longestTask(page: Page, keys = 200): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser to trace.')
  const session = await page.context().newCDPSession(page)
  await page.getByLabel('Ce qui a été fait').focus()
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await browser.startTracing(page, { categories: ['toplevel'] })
  const saved = page.waitForResponse((response) => response.url().endsWith('/brouillon') && response.ok())
  await page.keyboard.type('Réunion. '.repeat(keys).slice(0, (keys * 3) / 4))
  // Back through the actions: each select is met by Shift Tab, and moved by a letter.
  for (let key = 0; key < keys / 4; key += 1) await page.keyboard.press(key % 2 ? 'e' : 'Shift+Tab')
  await saved
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return longestOf(trace.traceEvents)
}

type TraceEvent = { name: string; ph: string; pid: number; tid: number; tdur?: number; args: { name?: string } }

/** Of the main threads of pages; a trace counts in microseconds. */
function longestOf(events: TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(thread))
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && event.ph === 'X' && main.has(thread(event)))
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

/** The skip link, then the first row's title and its "Mettre à jour". */
async function toFirstRow(keyboard: CountingKeyboard) {
  await keyboard.press('Tab', 'Enter', 'Tab', 'Tab')
}

async function openFirstForm(page: Page, keyboard: CountingKeyboard) {
  await toFirstRow(keyboard)
  await keyboard.press('Enter')
  await page.waitForURL(/\/point-d-etape/)
  // The form takes the focus when it is there.
  await page.waitForFunction(() => document.activeElement?.querySelector('form') != null)
}
