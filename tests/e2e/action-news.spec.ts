import { expect, test } from '@playwright/test'
import { accountOf, signIn } from './support/accounts.ts'
import { pressOn, tabTo, typeInto } from './support/keyboard.ts'

const pilot = accountOf('Drôme', /^Pilote/)
const lead = accountOf('Drôme', /^Chef/)

test('a pilot tells of their actions, and the lead finds it in their own form: by keyboard', async ({ page }) => {
  await signIn(page, pilot)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mes points d’étape')
  await expect(page.getByRole('main')).toContainText('Vous pilotez 2 actions')
  await pressOn(page, page.getByRole('link', { name: /^Donner des nouvelles/ }))
  await page.waitForURL(/point-d-etape$/)
  await expect(page).toHaveTitle(/^Donner des nouvelles de vos actions/)
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Rien de nouveau' })).toHaveCount(0)
  await pressOn(page, page.getByRole('button', { name: 'Enregistrer les nouvelles' }))
  await expect(page.getByRole('alert').filter({ hasText: 'vous n’avez rien à envoyer' })).toBeInViewport()
  const status = page.getByRole('group', { name: 'Où en est chaque action' }).getByRole('combobox').first()
  await tabTo(page, status)
  await page.keyboard.press('p')
  await expect(status).toHaveValue('permanent')
  const said = `Deux permanences ouvertes (${Date.now()}).`
  await typeInto(page, page.getByLabel('Ce qui a été fait'), said)
  await page.keyboard.press('Control+Enter')

  await page.waitForURL(/#point-/)
  const given = page.locator(new URL(page.url()).hash)
  await expect(given).toContainText(said)
  await expect(given).toContainText(`${pilot.name}, pilote d’action`)
  await expect(given).toContainText('permanente')
  const form = `${page.url().split('?')[0]}/point-d-etape`

  await page.context().clearCookies()
  await signIn(page, lead)
  await page.goto(form)
  await expect(page.getByRole('figure').filter({ hasText: said })).toContainText(`Depuis, ${pilot.name}`)
  await expect(
    page.getByRole('group', { name: 'Où en est chaque action' }).locator('option[value=permanent]:checked').first(),
  ).toBeAttached()
})
