import fs from 'node:fs'
import { chromium, type Page } from 'playwright'
import { demonstrationAccounts } from '#prisma/seed/demonstration-accounts.ts'
import { findChromium } from '#tests/support/chromium.ts'
import { createTestDatabase, livedDay, startTestCluster } from '#tests/support/database.ts'
import { startApplication } from '#tests/support/server.ts'
import { inProject } from './project.ts'

// `npm run screenshots`: the pictures of the README and of docs/screenshots, at three widths, on a database of its own.
const rooms: Record<string, (page: Page) => Promise<unknown>> = {
  accueil: (page) => page.goto('/'),
  connexion: (page) => page.goto('/connexion'),
  schema: (page) => page.goto('/drome/schema'),
  'schema-allier': (page) => page.goto('/allier/schema'),
  fiche: (page) => openFirst(page, '/drome/points-d-etape', /pair-aidance/),
  'point-d-etape': (page) => openFirst(page, '/drome/points-d-etape', /^Mettre à jour/),
  'points-d-etape': (page) => page.goto('/drome/points-d-etape'),
  bilan: (page) => page.goto('/drome/bilan'),
  recherche: (page) => page.goto('/drome/recherche?q=logement'),
  partenaires: (page) => page.goto('/drome/partenaires'),
  chiffres: (page) => page.goto('/drome/chiffres'),
}
const widths = [360, 768, 1440]
const folder = inProject('docs/screenshots')
const publicRooms = new Set(['accueil', 'connexion'])

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
  for (const [name, open] of Object.entries(rooms)) {
    if (!publicRooms.has(name)) await signInFor(page, name)
    await open(page)
    await page.screenshot({ path: `${folder}/${name}-${width}.png` })
  }
  await context.close()
}

/** Allier's pictures are seen by its own people. */
async function signInFor(page: Page, room: string) {
  const department = room.endsWith('-allier') ? 'Allier' : 'Drôme'
  const account = demonstrationAccounts.find((one) => one.department === department && /^Chef/.test(one.role))
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
  await page.waitForLoadState('networkidle')
}
