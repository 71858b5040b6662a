import { type BrowserContext, expect, test } from '@playwright/test'
import { builtRoutes } from '#tests/support/manifests.ts'
import { type PageStates, pages, type State } from './states.ts'
import { axeFaults, htmlFaults, observe } from './support/checks.ts'
import { openWorld, type World } from './support/world.ts'

/** kB of JavaScript, gzipped. Next's own share is 132. */
const budgets = { reading: 170, form: 190, chart: 330 }

const world: World = openWorld()
test.afterAll(() => world.close())

test('every page is in the registry, and nothing else', () => {
  expect(Object.keys(pages).sort()).toEqual(builtRoutes().pages)
})

for (const [pattern, { purpose = 'reading', ...kinds }] of Object.entries(pages)) {
  for (const [kind, states] of Object.entries(kinds as Omit<PageStates, 'purpose'>)) {
    for (const state of typeof states === 'string' ? [] : states) {
      test(`${pattern} ${kind}: ${state.name}`, ({ context }) => examine(context, state, budgets[purpose]))
    }
  }
}

async function examine(context: BrowserContext, state: State, budget: number) {
  test.slow()
  const address = await world.address(state.site ?? 'filled')
  const path = typeof state.path === 'string' ? state.path : await world.find(state.path.sql)
  if (state.as)
    await context.addCookies([{ ...(await world.sessionOf(state.as, state.site ?? 'filled')), url: address }])

  const page = await context.newPage()
  const observed = observe(page, address)
  const response = await page.goto(`${address}${path}`, { waitUntil: 'load' })
  expect(response?.status()).toBe(state.status ?? 200)
  await expect(page.getByRole('main')).toContainText(state.shows)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await state.act?.(page)
  await expect(page).toHaveTitle(/Schéma vivant/)

  // Everything at once, so that one run says all there is to mend.
  const served = await context.request.get(page.url())
  expect
    .soft({
      axe: await axeFaults(page),
      html: await htmlFaults(await served.text(), served.status()),
      console: observed.console,
      thirdParty: observed.thirdParty,
    })
    .toEqual({ axe: [], html: [], console: [], thirdParty: [] })
  expect.soft(Math.round((await observed.scriptBytes()) / 1_000), 'kB of JavaScript').toBeLessThanOrEqual(budget)
  await page.close()
}
