import { chromium } from 'playwright'
import { findChromium } from '#tests/support/chromium.ts'
import type { Department, Person } from '../pages/census.ts'
import { cookieOf } from '../pages/visits.ts'
import { confirmAsIs, longestTask, sayNothingNew, updateEveryAction } from './update.ts'

/** What it costs a lead to give updates: keys that are no text, seconds at a human pace, milliseconds of the longest task. */
export type UpdateCost = {
  nothingNew: number
  unchanged: number
  every: Awaited<ReturnType<typeof updateEveryAction>>
  longestTask: number
}

const sentence = 'Les groupes de travail se sont réunis et le calendrier de la fiche est tenu.'

/**
 * Gives three updates in a browser, as a lead of the department with two fiches, then types in a form that is not sent. The
 * only measure that writes: it comes after the others.
 */
export async function measureUpdates(address: string, { slug, leads }: Department): Promise<UpdateCost> {
  const [first, second] = leads as [Person, Person]
  const { executablePath, args, env } = await findChromium()
  const browser = await chromium.launch({ executablePath, args, env })
  const open = async (person: Person, path: string) => {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
    const [name = '', value = ''] = (await cookieOf(person)).split('=')
    await context.addCookies([{ name, value, url: address }])
    const page = await context.newPage()
    await page.goto(`${address}/${slug}/${path}`, { waitUntil: 'networkidle' })
    return page
  }
  try {
    return {
      nothingNew: await sayNothingNew(await open(first, 'points-d-etape')),
      unchanged: await confirmAsIs(await open(second, 'points-d-etape')),
      every: await updateEveryAction(await open(first, 'points-d-etape'), sentence),
      longestTask: await longestTask(await open(second, `fiches/${second.fiches[0]}/point-d-etape`)),
    }
  } finally {
    await browser.close()
  }
}
