import { expect, type Page, test } from '@playwright/test'
import { accountOf, signIn } from './support/accounts.ts'
import { goToRoom, pressOn, tabTo, typeInto } from './support/keyboard.ts'

const coordinator = accountOf('Allier', /^Coordination/)
const lead = accountOf('Allier', /^Cheffe/)
const first = 'Réaffirmer le cœur de métier du service social départemental'
const second = "Renforcer l'accueil des jeunes professionnels"

test('a coordinator appoints from the grid and from a list, and the lead finds the fiches: by keyboard', async ({
  page,
}) => {
  test.slow()
  await signIn(page, coordinator)
  await goToRoom(page, 'Mise en route')
  await page.waitForURL(/\/allier\/mise-en-route/)

  const row = page.getByRole('row').filter({ hasText: first })
  await typeInto(page, row.getByRole('combobox', { name: 'Chef ou cheffe de projet' }), `${lead.name} ; inconnue`)
  await page.keyboard.press('Enter')
  await expect(page.locator('section:focus')).toContainText('«\u00A0inconnue\u00A0» n’est pas connu ici')
  await pressOn(page, page.getByRole('link', { name: /inconnue/ }))
  await typeInto(page, row.getByRole('combobox', { name: 'Chef ou cheffe de projet' }), lead.name)
  await typeInto(page, row.getByRole('combobox', { name: 'Direction ou service' }), 'dtoms')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 ligne enregistrée')).toBeVisible()
  await expect(row.getByRole('combobox', { name: 'Direction ou service' })).toHaveValue(
    "Direction des Territoires et de l'Offre Médico-Sociale",
  )

  await paste(page, `Titre;Pilote;Fin\n${second};${lead.email};2028\n1.1;${lead.name};`)
  await expect(page.getByText('1 ligne comprise et 1 à revoir')).toBeVisible()
  await expect(page.getByText('Le code 1.1 est porté par plusieurs fiches')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Appliquer' }))
  await expect(page.getByText('1 ligne appliquée')).toBeVisible()
  await expect(
    page.getByRole('row').filter({ hasText: second }).getByRole('textbox', { name: 'Dernière année' }),
  ).toHaveValue('2028')

  await page.context().clearCookies()
  await signIn(page, lead)
  for (const title of [first, second]) await expect(page.getByRole('main')).toContainText(title)
})

async function paste(page: Page, list: string) {
  const fold = page.getByText('Coller une liste')
  await fold.locator('xpath=ancestor::summary').focus()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Lignes copiées d’un tableur'))
  await page.keyboard.insertText(list)
  await pressOn(page, page.getByRole('button', { name: 'Vérifier la liste' }))
}
