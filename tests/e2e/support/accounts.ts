import type { Page } from '@playwright/test'
import { demonstrationAccounts } from '#prisma/seed/demonstration-accounts.ts'
import { pressOn, typeInto } from './keyboard.ts'

/** The demonstration account of a department whose role begins so ("Cheffe de projet", "Coordination"...). */
export function accountOf(department: string, role: RegExp) {
  const account = demonstrationAccounts.find((one) => one.department === department && role.test(one.role))
  if (!account) throw new Error(`No demonstration account of ${department} for ${role}.`)
  return account
}

/** Signs in by keyboard, from the sign-in page, and waits for the room it leads to. */
export async function signIn(page: Page, account: { email: string; password: string }, room = '/connexion') {
  await page.goto(room)
  await typeInto(page, page.getByLabel('Adresse électronique'), account.email)
  await typeInto(page, page.getByLabel('Mot de passe'), account.password)
  await pressOn(page, page.getByRole('button', { name: 'Se connecter', exact: true }))
  await page.waitForURL((url) => !url.pathname.startsWith('/connexion'))
}
