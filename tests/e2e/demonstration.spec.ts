import { expect, test } from '@playwright/test'
import { openWorld, someoneOfNowhere, type World } from './support/world.ts'

const world: World = openWorld()
test.afterAll(() => world.close())

/** Words of follow-up, that no page of published facts bears. */
const followUp = /point d’étape|en bonne voie|à surveiller|réalisée|en retard|non évalué|Modèle|Maquette/

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

test('the public home counts the schemes’ own content, and nothing of what the fiction lived', async ({ page }) => {
  await page.goto(await world.address('filled'))
  await expect(page.getByRole('main')).toContainText('Allier')
  await expect(page.getByRole('main')).not.toContainText(followUp)
})

test('the published key figures stand alone', async ({ context }) => {
  const address = await world.address('filled')
  for (const slug of ['allier', 'drome', 'vienne']) {
    const session = await world.sessionOf(`coordination@${slug}.example`, 'filled')
    await context.addCookies([{ ...session, url: address }])
    const page = await context.newPage()
    await page.goto(`${address}/${slug}/chiffres`)
    await expect(page.getByRole('main')).toContainText('Chiffres')
    await expect(page.getByRole('main')).not.toContainText(followUp)
    await page.close()
  }
})
