import { expect, type Page, test } from '@playwright/test'
import { confirmAsIs, sayNothingNew, updateBars, updateEveryAction } from '#tests/load/browser/update.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { startApplication, type TestServer } from '#tests/support/server.ts'
import { withConnection } from '#tools/database/connect.ts'
import { accountOf, signIn } from './support/accounts.ts'

// What an update costs, on an installation of its own where the follow-up has just begun: nobody has said anything.

let database: TestDatabase
let server: TestServer

test.beforeAll(async () => {
  test.setTimeout(180_000)
  database = await createTestDatabase('seeded')
  const url = new URL(process.env.TEST_CLUSTER_URL ?? '')
  url.pathname = new URL(database.runtimeUrl).pathname
  await withConnection(url.href, (client) => client.query(begin))
  server = await startApplication(database.runtimeUrl)
})
test.afterAll(async () => {
  await server?.stop()
  await database?.drop()
})

const begin = `
  SET session_replication_role = replica;
  DELETE FROM progress_update_action; DELETE FROM progress_update; DELETE FROM progress_draft;
  UPDATE action SET status = 'notBegun', progress = NULL;
  UPDATE scheme SET follow_up_from = '2026-01-01' WHERE status = 'active'`

const openList = (page: Page, department: string, slug: string, role = /^Chef/) =>
  signIn(page, accountOf(department, role), `${server.address}/${slug}/points-d-etape`)

test('« Rien de nouveau » is one key a row, and the list says what is left', async ({ page }) => {
  await openList(page, 'Drôme', 'drome')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('Vous devez 3 points d’étape avant le')
  expect(await sayNothingNew(page)).toBeLessThanOrEqual(updateBars.unchanged)
  await expect(page.getByRole('main')).toContainText('Vous devez 2 points d’étape avant le')

  const focused = page.locator(':focus')
  await expect(focused).toHaveText(/^Rien de nouveau/)
  const title = String(await focused.getAttribute('data-nothing-new'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: title })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Vous devez 1 point d’étape avant le')
  await page.keyboard.press('Space')
  await expect(page.getByRole('main')).toContainText('Tous vos points d’étape sont donnés')
  await expect(page.getByRole('main').getByRole('group')).toContainText('À jour')
})

test('a form sent as it opens, with a judgement, costs at most twelve keys', async ({ page }) => {
  await openList(page, 'Vienne', 'vienne')
  await page.reload()
  expect(await confirmAsIs(page)).toBeLessThanOrEqual(updateBars.unchanged)
})

test('ten actions and a sentence take less than two minutes', async ({ page }) => {
  await openList(page, 'Allier', 'allier')
  await page.reload()
  const given = await updateEveryAction(
    page,
    'Les dix actions ont été menées à leur terme avec les associations d’aidants.',
  )
  expect(given.actions).toBe(10)
  expect(given.seconds, JSON.stringify(given)).toBeLessThan(updateBars.seconds)
  await expect(page.locator(new URL(page.url()).hash)).toContainText('réalisée')
})

test('what is being typed is there when one comes back, and « Reprendre à zéro » forgets it', async ({ page }) => {
  await openList(page, 'Vienne', 'vienne')
  await page
    .getByRole('link', { name: /^Mettre à jour/ })
    .first()
    .click()
  await page.waitForURL(/\/point-d-etape/)
  await page.getByLabel('Prochaines étapes').fill('Réunir les partenaires.')
  // Left at once, before the pause that saves.
  await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link').first().click()
  await expect(page.getByText('Brouillon commencé')).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Prochaines étapes')).toHaveValue('Réunir les partenaires.')
  await page.reload()
  await expect(page.getByLabel('Prochaines étapes')).toHaveValue('Réunir les partenaires.')
  await page.getByRole('button', { name: 'Reprendre à zéro' }).click()
  await expect(page.getByLabel('Prochaines étapes')).toHaveValue('')
  await page.reload()
  await expect(page.getByText('est repris')).toHaveCount(0)
})
