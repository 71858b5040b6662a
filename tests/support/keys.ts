import type { Page } from 'playwright'

/** A keyboard that counts: a chord is as many keys as it holds, a text as many as its letters. */
export type CountingKeyboard = {
  press: (...keys: string[]) => Promise<void>
  type: (text: string) => Promise<void>
  /** Keys so far, without the letters of texts. */
  keys: () => number
  letters: () => number
}

export function countingKeyboard(page: Page): CountingKeyboard {
  let [keys, letters] = [0, 0]
  return {
    press: async (...pressed) => {
      for (const key of pressed) {
        keys += key.split('+').length
        await page.keyboard.press(key)
      }
    },
    type: async (text) => {
      letters += text.length
      await page.keyboard.type(text)
    },
    keys: () => keys,
    letters: () => letters,
  }
}
