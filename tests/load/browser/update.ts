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
  // Past the short answer, the judgement, the box for all and the first box: then one select a press of Tab.
  await keyboard.press('Tab', 'Tab', 'ArrowDown', 'Tab', 'Tab')
  for (let action = 0; action < actions; action += 1) await keyboard.press('Tab', 'r')
  await keyboard.press('Tab')
  await keyboard.type(sentence)
  await keyboard.press('Control+Enter')
  await page.waitForURL(/#point-/)
  const seconds = (keyboard.keys() + keyboard.letters()) * human.key + actions * human.reading
  return { actions, keys: keyboard.keys(), letters: keyboard.letters(), seconds }
}

/** Milliseconds of the longest task while so many keys are pressed in an open form, on a processor four times slower. */
export async function longestTask(page: Page, keys = 200): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const tasks = await page.evaluateHandle(() => {
    const durations: number[] = []
    new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    return durations
  })
  await page.getByRole('combobox').first().focus()
  for (let key = 0; key < keys / 4; key += 1) await page.keyboard.press(key % 2 ? 'Tab' : 'e')
  await page.getByLabel('Ce qui a été fait').focus()
  await page.keyboard.type('Réunion. '.repeat(keys).slice(0, keys - Math.ceil(keys / 4)))
  await page.getByText(/Brouillon enregistré à/).waitFor()
  const longest = Math.max(0, ...(await tasks.jsonValue()))
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return longest
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
