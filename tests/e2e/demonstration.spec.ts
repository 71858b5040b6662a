import { expect, type Page, test } from '@playwright/test'
import { openWorld, someoneOfNowhere, type World } from './support/world.ts'

const world: World = openWorld()
test.afterAll(() => world.close())

const rooms = ['schema', 'bilan', 'points-d-etape', 'chiffres', 'recherche?q=logement', 'partenaires', 'administration']

test('every room of a demonstration says that it is fiction, on screen and on paper', async ({ context }) => {
  const address = await world.address('filled')
  const session = await world.sessionOf('coordination@drome.example', 'filled')
  await context.addCookies([{ ...session, url: address }])
  const page = await context.newPage()
  for (const room of rooms) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`${address}/drome/${room}`)
    await expect(page.getByText('Données de démonstration : fiction'), room).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('Données de démonstration : fiction'), `${room}, printed`).toBeVisible()
  }
})

test('so does it to who was invited with an account of their own', async ({ context }) => {
  const address = await world.address('filled')
  await context.addCookies([{ ...(await world.sessionOf(someoneOfNowhere, 'filled')), url: address }])
  const page = await context.newPage()
  await page.goto(`${address}/sans-schema/schema`)
  await expect(page.getByText('Données de démonstration : fiction')).toBeVisible()
})

test('the public home says the same before the fiction and after it', async ({ page, baseURL }) => {
  const [lived, loaded] = [await world.address('filled'), String(baseURL)]
  expect(await mainOf(page, lived)).toBe(await mainOf(page, loaded))
})

test('so do the published key figures', async ({ context, baseURL }) => {
  const addresses = [await world.address('filled'), String(baseURL)]
  for (const slug of ['allier', 'drome', 'vienne']) {
    const session = await world.sessionOf(`coordination@${slug}.example`, 'filled')
    await context.addCookies(addresses.map((url) => ({ ...session, url })))
    const page = await context.newPage()
    const [lived, loaded] = [
      await mainOf(page, `${addresses[0]}/${slug}/chiffres`),
      await mainOf(page, `${addresses[1]}/${slug}/chiffres`),
    ]
    expect(lived).toContain('Chiffres clés')
    expect(lived).toBe(loaded)
    await page.close()
  }
})

/** What a page says, whatever day it is. */
async function mainOf(page: Page, address: string) {
  await page.goto(address)
  const text = await page.getByRole('main').textContent()
  return text?.replace(/Aujourd’hui, \d.{2,12} \d{4}/, '')
}
