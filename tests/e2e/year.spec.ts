import { expect, type Page, test } from '@playwright/test'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { startApplication, type TestServer } from '#tests/support/server.ts'
import { accountOf, signIn } from './support/accounts.ts'
import { goToRoom, pressOn, tabTo, typeInto } from './support/keyboard.ts'

// The year moves, told by keyboard on an installation of its own where nobody has said anything yet: the coordinator
// appoints, the lead answers, the committee sees, the official reads and follows the figure back to who gave it.

let database: TestDatabase
let server: TestServer

test.beforeAll(async () => {
  test.setTimeout(180_000)
  database = await createTestDatabase('seeded')
  server = await startApplication(database.runtimeUrl, { DEMONSTRATION_TODAY: '2026-11-25' })
})
test.afterAll(async () => {
  await server?.stop()
  await database?.drop()
})

const stories = [
  { department: 'Drôme', slug: 'drome', fiche: 'Prévenir la maltraitance', levels: 2 },
  { department: 'Allier', slug: 'allier', fiche: "Renforcer l'accueil des jeunes professionnels", levels: 3 },
]

for (const story of stories) {
  test(`${story.department}: from the appointment to the report, and back to the update`, async ({ page }) => {
    test.slow()
    await appoint(page, story)
    const { update, action, words } = await giveUpdate(page, story)
    await seeOnDashboard(page, story, update)
    await readInReport(page, story, { update, action, words })
    await findNothingElsewhere(page, story)
  })
}

type Story = (typeof stories)[number]

const enter = async (page: Page, { department, slug }: Story, role: RegExp, room = '') => {
  await page.context().clearCookies()
  await signIn(page, accountOf(department, role), `${server.address}/${slug}${room}`)
}

/** The coordinator begins the follow-up and gives the fiche to the lead, from the grid. */
async function appoint(page: Page, story: Story) {
  await enter(page, story, /^Coordination/)
  await goToRoom(page, 'Mise en route')
  const from = page.getByLabel('Le suivi commence le')
  await from.fill('2026-01-01')
  await tabTo(page, from)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Rythme enregistré')).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: story.fiche })
  await typeInto(page, row.getByRole('combobox', { name: 'Chef ou cheffe de projet' }), leadOf(story).name)
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 ligne enregistrée')).toBeVisible()
}

const leadOf = ({ department }: Story) => accountOf(department, /^Chef/)

/** The lead finds the fiche among what is owed, says that an action is done and that the rest is blocked. */
async function giveUpdate(page: Page, story: Story) {
  await enter(page, story, /^Chef/)
  await expect(page.getByRole('main')).toContainText('Vous devez 4 points d’étape avant le 31 décembre 2026')
  const owed = page.getByRole('listitem').filter({ hasText: story.fiche })
  await pressOn(page, owed.getByRole('link', { name: /^Mettre à jour/ }))
  await page.waitForURL(/\/point-d-etape$/)
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Bloqué' })).toBeChecked()
  const status = page.getByRole('group', { name: 'Où en est chaque' }).getByRole('combobox').first()
  await tabTo(page, status)
  await page.keyboard.press('r')
  const action = await status.evaluate((select: HTMLSelectElement) => select.labels[0]?.firstChild?.textContent ?? '')
  const words = 'La première étape est franchie, la suite attend un poste.'
  await typeInto(page, page.getByLabel('Ce qui a été fait'), words)
  await typeInto(page, page.getByLabel('Point à arbitrer'), 'Qui finance le poste ?')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/#point-/)
  await expect(page.getByText(words)).toBeVisible()
  return { update: new URL(page.url()).hash, action: action.trim(), words }
}

/** The directorate, who prepares the committee, goes down the tree to the fiche and finds what to settle. */
async function seeOnDashboard(page: Page, story: Story, update: string) {
  await enter(page, story, /^Direction générale/)
  await goToRoom(page, 'Tableau de bord')
  await expect(page.locator('#synthese')).toContainText('1 réalisée')
  await expect(page.getByRole('main')).toContainText('Qui finance le poste ?')
  const blocked = `${story.fiche} : bloqué`
  await expect(page.locator('#carte').getByRole('link', { name: blocked })).toBeVisible()
  for (let level = 0; level < story.levels; level += 1) {
    const before = page.url()
    const part = page.locator('#axes ul').first().getByRole('listitem').filter({ hasText: '1 action réalisée' })
    await pressOn(page, part.getByRole('link').first())
    await page.waitForURL((url) => url.href !== before)
  }
  await expect(page.locator('#synthese')).toContainText('1 réalisée')
  await pressOn(page, page.locator('#axes').getByRole('link', { name: new RegExp(story.fiche) }))
  await page.waitForURL(/\/fiches\//)
  await expect(page.locator(update)).toContainText(leadOf(story).name)
}

/** The official reads one action done, asks why, and follows the figure down to what the lead said. */
async function readInReport(page: Page, story: Story, said: { update: string; action: string; words: string }) {
  await enter(page, story, /^Conseill/)
  await goToRoom(page, 'Rapport annuel')
  await expect(page.getByRole('main')).toContainText('Provisoire')
  const done = page.locator('#essentiel details').filter({ hasText: 'est réalisée en 2026 lorsque' })
  await pressOn(page, done.locator('summary'))
  await pressOn(page, done.getByRole('listitem').filter({ hasText: '1 réalisée' }).getByRole('link'))
  await page.waitForURL(/#axe-/)
  const ofAxis = page.locator(new URL(page.url()).hash).locator('details').first()
  await pressOn(page, ofAxis.locator('summary'))
  await pressOn(page, ofAxis.getByRole('link', { name: new RegExp(story.fiche) }))
  await page.waitForURL(/\/fiches\//)
  const ofFiche = page.getByRole('main').locator('details.why').first()
  await pressOn(page, ofFiche.locator('summary').first())
  await pressOn(page, ofFiche.getByRole('listitem').filter({ hasText: said.action }).getByRole('link').first())
  await page.waitForURL((url) => url.hash === said.update)
  await expect(page.locator(said.update)).toContainText(said.words)
  await expect(page.locator(said.update)).toContainText(leadOf(story).name)
}

/** For the lead, Vienne does not exist. */
async function findNothingElsewhere(page: Page, story: Story) {
  await enter(page, story, /^Chef/)
  for (const room of ['', '/tableau-de-bord', '/bilan', '/points-d-etape', '/mise-en-route', '/schema']) {
    const answer = await page.goto(`${server.address}/vienne${room}`)
    expect(answer?.status(), room).toBe(404)
    await expect(page.locator('body')).not.toContainText('Vienne')
  }
}
