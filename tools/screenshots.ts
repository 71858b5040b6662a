import fs from 'node:fs'
import { chromium, type Page } from 'playwright'
import { demonstrationAccounts } from '#prisma/seed/demonstration-accounts.ts'
import { findChromium } from '#tests/support/chromium.ts'
import { createTestDatabase, livedDay, startTestCluster } from '#tests/support/database.ts'
import { startApplication } from '#tests/support/server.ts'
import { inProject } from './project.ts'

// `npm run screenshots`: the pictures of the README and of docs/screenshots, at three widths, on a database of its own.
type Room = { open: (page: Page) => Promise<unknown>; by?: readonly [department: string, role: RegExp] }
const lead = ['Drôme', /^Chef/] as const
const coordinator = ['Drôme', /^Coordination/] as const
const at = (address: string, by?: Room['by']): Room => ({ open: (page) => page.goto(address), by })
const rooms: Record<string, Room> = {
  accueil: at('/'),
  connexion: at('/connexion'),
  'points-d-etape': at('/drome/points-d-etape', lead),
  'point-d-etape': { open: (page) => openFirst(page, '/drome/points-d-etape', /^Mettre à jour/), by: lead },
  'tableau-de-bord': at('/drome/tableau-de-bord', ['Drôme', /^Direction générale/]),
  'tableau-de-bord-allier': at('/allier/tableau-de-bord', ['Allier', /^Direction générale/]),
  bilan: at('/drome/bilan', ['Drôme', /^Conseill/]),
  'mise-en-route': at('/drome/mise-en-route', coordinator),
  schema: at('/drome/schema', lead),
  'schema-allier': at('/allier/schema', ['Allier', /^Chef/]),
  fiche: { open: (page) => openFirst(page, '/drome/schema', /pair-aidance/), by: lead },
  recherche: at('/drome/recherche?q=logement', lead),
  partenaires: at('/drome/partenaires', lead),
  chiffres: at('/drome/chiffres', lead),
}
const widths = [360, 768, 1440]
const folder = inProject('docs/screenshots')

const stopCluster = await startTestCluster()
const { runtimeUrl } = await createTestDatabase('lived')
const server = await startApplication(runtimeUrl, { DEMONSTRATION_TODAY: livedDay })
const { executablePath, args, env } = await findChromium()
const browser = await chromium.launch({ executablePath, args, env })
fs.mkdirSync(folder, { recursive: true })
try {
  for (const width of widths) await photograph(width)
} finally {
  await browser.close()
  await server.stop()
  await stopCluster()
}

async function photograph(width: number) {
  const context = await browser.newContext({
    baseURL: server.address,
    viewport: { width, height: 900 },
    locale: 'fr-FR',
  })
  const page = await context.newPage()
  for (const [name, { open, by }] of Object.entries(rooms)) {
    if (by) await signInAs(page, by)
    await open(page)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `${folder}/${name}-${width}.png` })
  }
  await context.close()
}

async function signInAs(page: Page, [department, role]: NonNullable<Room['by']>) {
  const account = demonstrationAccounts.find((one) => one.department === department && role.test(one.role))
  await page.context().clearCookies()
  await page.goto('/connexion')
  await page.getByLabel('Adresse électronique').fill(account?.email ?? '')
  await page.getByLabel('Mot de passe').fill(account?.password ?? '')
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/connexion'))
}

async function openFirst(page: Page, address: string, link: RegExp) {
  await page.goto(address)
  await page.getByRole('link', { name: link }).first().click()
}
