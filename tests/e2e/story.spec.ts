import { expect, test } from '@playwright/test'
import { accountOf, signIn } from './support/accounts.ts'
import { goToRoom, pressOn, tabTo, typeInto } from './support/keyboard.ts'

const lead = accountOf('Drôme', /^Chef/)

test('a lead finds the fiche, gives the update, and sees the tree and the year move: by keyboard', async ({ page }) => {
  await signIn(page, lead)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mes points d’étape')

  await typeInto(
    page,
    page
      .getByRole('searchbox')
      .or(page.getByRole('textbox', { name: 'Rechercher' }))
      .first(),
    'expertise d usage pair aidance',
  )
  await page.keyboard.press('Enter')
  await pressOn(
    page,
    page
      .getByRole('main')
      .getByRole('link', { name: /pair-aidance/ })
      .first(),
  )
  await page.waitForURL(/\/drome\/fiches\//)
  const fiche = page.url().split('?')[0]?.split('#')[0] as string

  await pressOn(page, page.getByRole('link', { name: 'Donner un point d’étape' }))
  const status = page.getByRole('group', { name: 'Où en est chaque action' }).getByRole('combobox').first()
  await tabTo(page, status)
  await page.keyboard.press('r')
  await expect(status).toHaveValue('done')
  const actionTitle = await status.evaluate(
    (select: HTMLSelectElement) => select.labels[0]?.firstChild?.textContent ?? '',
  )
  const said = `Premier groupe réuni, seize personnes présentes (${Date.now()}).`
  await typeInto(page, page.getByLabel('Ce qui a été fait'), said)
  await pressOn(page, page.getByRole('button', { name: 'Enregistrer le point d’étape' }))

  await page.waitForURL(/#point-/)
  await expect(page.getByText(said)).toBeVisible()
  const update = new URL(page.url()).hash
  await expect(page.locator(update)).toContainText(lead.name)
  await expect(page.locator(update)).toContainText('réalisée')

  await goToRoom(page, 'Schéma')
  await page.waitForURL(/\/drome\/schema/)
  await expect(page.getByRole('main')).toContainText('1 réalisée')

  await goToRoom(page, 'Rapport annuel')
  const line = page.getByRole('row').filter({ hasText: actionTitle.trim() })
  await pressOn(page, line.getByRole('link', { name: new RegExp(lead.name) }))
  await page.waitForURL((url) => url.hash === update)
  expect(page.url().split('#')[0]).toBe(fiche)
})

test('the same person gets a 404 on everything of Vienne', async ({ page, request }) => {
  await signIn(page, lead)
  const addresses = [
    '',
    '/schema',
    '/points-d-etape',
    '/tableau-de-bord',
    '/bilan',
    '/plans',
    '/instances',
    '/partenaires',
    '/glossaire',
    '/chiffres',
    '/recherche?q=enfance',
    '/administration',
  ]
  for (const address of addresses) {
    const answer = await page.goto(`/vienne${address}`)
    expect(answer?.status(), address).toBe(404)
    await expect(page.locator('body')).not.toContainText('Vienne')
  }
  const anonymous = await request.get('/vienne/schema', { maxRedirects: 0 })
  expect(anonymous.status()).toBe(307)
})

test('a session that ends while typing loses nothing', async ({ page, context }) => {
  await signIn(page, lead, '/drome/points-d-etape')
  await page
    .getByRole('link', { name: /^Mettre à jour/ })
    .last()
    .click()
  await page.waitForURL(/point-d-etape$/)
  await page.getByLabel('Ce qui a été fait').fill('Un texte qui a pris du temps.')
  await page.getByRole('combobox').first().selectOption('inProgress')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Enregistrer le point d’étape' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'session' })).toContainText('Votre session a expiré')
  await expect(page.getByLabel('Ce qui a été fait')).toHaveValue('Un texte qui a pris du temps.')
  await expect(page.getByRole('combobox').first()).toHaveValue('inProgress')

  const other = await context.newPage()
  await signIn(other, lead)
  await page.getByRole('button', { name: 'Enregistrer le point d’étape' }).click()
  await page.waitForURL(/#point-/)
  await expect(page.getByText('Un texte qui a pris du temps.')).toBeVisible()
})
