import { expect, type Locator, type Page } from '@playwright/test'

/** Moves with Tab alone until the element has the focus: what a person without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 150) {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Out of reach: ${target} was not met in ${most} presses of Tab.`)
}

/** Follows a link or presses a button by keyboard. */
export async function pressOn(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Types into a field reached by Tab, in place of what it held. */
export async function typeInto(page: Page, target: Locator, text: string) {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Goes to a room by the menu of the department, opening the group it folds behind. */
export async function goToRoom(page: Page, name: string) {
  const rooms = page.getByRole('navigation', { name: 'Rubriques', exact: true })
  const room = page.getByRole('link', { name, exact: true, includeHidden: true })
  const group = rooms.locator('details').filter({ has: room }).locator('summary')
  if ((await group.count()) > 0) await pressOn(page, group)
  await pressOn(page, rooms.getByRole('link', { name, exact: true }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
