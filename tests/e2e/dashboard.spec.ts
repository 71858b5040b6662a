import { expect, type Page, test } from '@playwright/test'
import { parseCsv } from 'hucre/csv'
import { accountOf, signIn } from './support/accounts.ts'
import { axeFaults } from './support/checks.ts'
import { goToRoom, pressOn, tabTo } from './support/keyboard.ts'

const coordinator = accountOf('Allier', /^Coordination/)

test('a coordinator narrows the dashboard, goes down the tree to a fiche, and takes along what is shown: by keyboard', async ({
  page,
}) => {
  await signIn(page, coordinator)
  await goToRoom(page, 'Tableau de bord')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tableau de bord')

  const policy = page.getByLabel('Politique', { exact: true })
  await tabTo(page, policy)
  await page.keyboard.press('ArrowDown')
  await pressOn(page, page.getByRole('button', { name: 'Afficher' }))
  await page.waitForURL(/politique=/)
  const narrowed = new URL(page.url()).searchParams.get('politique')
  await expect(page.getByRole('list', { name: 'Filtres actifs' })).toContainText('Politique')

  const map = page.locator('#carte')
  await tabTo(page, map.locator('summary').last(), 400)
  await page.keyboard.press('Enter')
  const shown = await rowsOf(page, '#carte')
  expect(shown.length).toBeGreaterThan(0)
  const file = await map.getByRole('link', { name: /^CSV/ }).getAttribute('href')
  const answer = await page.request.get(String(file))
  expect(answer.headers()['content-disposition']).toMatch(/filename="tableau-de-bord-allier-carte-[a-z0-9-]+\.csv"/)
  const lines = parseCsv(await answer.text(), { delimiter: ';', unescapeFormulae: true }).map((line) =>
    line.map(String),
  )
  expect(lines.slice(-shown.length).map((line) => line.map(plain).sort())).toEqual(shown.map((line) => line.sort()))
  expect(lines.flat().join('\n')).toContain('Données de démonstration')
  expect(lines.flat().join('\n')).toContain('Politique')

  await pressOn(page, page.locator('#axes').getByRole('listitem').first().getByRole('link'))
  await page.waitForURL(/noeud=/)
  expect(new URL(page.url()).searchParams.get('politique')).toBe(narrowed)
  while (new URL(page.url()).pathname.endsWith('/tableau-de-bord')) {
    const before = page.url()
    await pressOn(page, page.locator('#axes').getByRole('listitem').first().getByRole('link'))
    await page.waitForURL((url) => url.href !== before)
  }
  expect(page.url()).toMatch(/\/allier\/fiches\//)
})

test('what a figure is made of comes when it is unfolded, or can be asked for again: by keyboard', async ({ page }) => {
  await signIn(page, coordinator)
  await page.goto('/allier/tableau-de-bord')
  const reason = page.locator('#synthese details.why').nth(1)
  await page.route('**/tableau-de-bord/details?*', (route) => route.abort())
  await tabTo(page, reason.locator('summary'))
  await page.keyboard.press('Enter')
  await expect(reason.getByRole('alert')).toContainText('n’a pas pu être chargé')
  await expect(reason.getByRole('listitem')).toHaveCount(0)

  await page.unroute('**/tableau-de-bord/details?*')
  await pressOn(page, reason.getByRole('button', { name: 'Réessayer' }))
  await expect(reason.getByText('Ce qui est compté')).toBeVisible()
  await expect(reason).not.toContainText('a changé')

  // Somebody gives an update between the page and the question: the lines are no longer those of the figure shown.
  await page.route('**/tableau-de-bord/details?*', async (route) => {
    const answer = await route.fetch()
    const details = await answer.json()
    details.reasons['en-retard'].value = '1 000'
    delete details.reasons.avancement
    await route.fulfill({ response: answer, json: details })
  })
  const [late, advance] = [page.locator('#synthese details.why').nth(2), page.locator('#synthese details.why').nth(3)]
  await pressOn(page, late.locator('summary'))
  await expect(late).toContainText('il est maintenant de 1 000. Rechargez la page.')
  await tabTo(page, advance.locator('summary'), 400)
  await page.keyboard.press('Enter')
  await expect(advance).toContainText('Ce chiffre n’est plus là.')

  expect(await axeFaults(page)).toEqual([])
  await tabTo(page, reason.getByRole('link').first(), 400)
  await page.keyboard.press('Enter')
  await page.waitForURL(/noeud=/)
})

test('nothing of it can be asked for elsewhere', async ({ page }) => {
  await signIn(page, coordinator)
  for (const address of ['', '/export?format=csv&bloc=carte', '/export?format=xlsx', '/details?bloc=carte']) {
    expect((await page.request.get(`/vienne/tableau-de-bord${address}`)).status(), address).toBe(404)
  }
  for (const query of ['format=pdf', 'format=csv&bloc=x', 'format=csv&noeud=x', 'bloc=carte']) {
    expect((await page.request.get(`/allier/tableau-de-bord/export?${query}`)).status(), query).toBe(404)
  }
  for (const query of ['', 'bloc=x', 'bloc=carte&bloc=axes', 'bloc=carte&noeud=x']) {
    expect((await page.request.get(`/allier/tableau-de-bord/details?${query}`)).status(), query).toBe(404)
  }
})

/** The cells of the rows that a block shows, as words. */
async function rowsOf(page: Page, block: string): Promise<string[][]> {
  const rows = page.locator(`${block} table tbody tr`)
  await expect(rows.first()).toBeVisible()
  return rows.evaluateAll((list) =>
    list.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replaceAll('\u00A0', ' ')),
    ),
  )
}

const plain = (cell: string) => cell.replaceAll('\u00A0', ' ')
