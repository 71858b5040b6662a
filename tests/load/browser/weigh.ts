import { type Browser, chromium } from 'playwright'
import { findChromium } from '#tests/support/chromium.ts'
import { get } from '../measure/get.ts'
import type { MeasuredPage } from '../pages/routes.ts'
import type { Visit } from '../pages/visits.ts'

/** What a browser that knows nothing of us downloads for a page, compressed, and how many elements it then holds. */
export type Weight = { scriptKilobytes: number; totalKilobytes: number; elements: number }

/** Opens each page in an empty browser; of the visits drawn, the one with the longest answer. */
export async function weighPages(
  address: string,
  visitsTo: (page: MeasuredPage) => Promise<Visit[]>,
  pages: readonly MeasuredPage[],
): Promise<Map<string, Weight>> {
  const { executablePath, args, env } = await findChromium()
  const browser = await chromium.launch({ executablePath, args, env })
  try {
    const weights = new Map<string, Weight>()
    for (const page of pages) {
      weights.set(page.route, await weigh(browser, address, await longest(address, await visitsTo(page))))
    }
    return weights
  } finally {
    await browser.close()
  }
}

async function longest(address: string, visits: readonly Visit[]): Promise<Visit> {
  const answers = []
  for (const visit of visits) answers.push({ visit, length: (await get(address, visit)).length })
  answers.sort((one, other) => other.length - one.length)
  return (answers[0] as (typeof answers)[0]).visit
}

async function weigh(browser: Browser, address: string, { path, cookie }: Visit): Promise<Weight> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
  const [name = '', value = ''] = cookie.split('=')
  if (value) await context.addCookies([{ name, value, url: address }])
  const page = await context.newPage()
  const downloads: Promise<{ script: boolean; bytes: number }>[] = []
  page.on('requestfinished', (request) => {
    const script = request.resourceType() === 'script'
    downloads.push(request.sizes().then(({ responseBodySize: bytes }) => ({ script, bytes })))
  })
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
  const elements = await page.locator('*').count()
  const files = await Promise.all(downloads)
  await context.close()
  const kilobytes = (chosen: typeof files) => chosen.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  return {
    scriptKilobytes: kilobytes(files.filter(({ script }) => script)),
    totalKilobytes: kilobytes(files),
    elements,
  }
}
