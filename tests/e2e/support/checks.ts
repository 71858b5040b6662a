import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import {
  allowedAttributes,
  disabledAxeRules,
  disabledHtmlRules,
  disabledInErrorDocuments,
  expectedOnConsole,
} from '../disabled-rules.ts'

/** What a browser noticed while it showed a page. */
export type Observed = { console: string[]; thirdParty: string[]; scriptBytes: () => Promise<number> }

/** Starts to listen; call it before the page is opened. */
export function observe(page: Page, address: string): Observed {
  const scripts: Promise<number>[] = []
  const observed: Observed = {
    console: [],
    thirdParty: [],
    scriptBytes: async () => (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0),
  }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isExpected(message.text()))
      observed.console.push(message.text())
  })
  page.on('pageerror', (error) => {
    if (!isExpected(error.message)) observed.console.push(String(error))
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== address) observed.thirdParty.push(request.url())
  })
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.ok()) scripts.push(gzippedSize(response))
  })
  return observed
}

const isExpected = (text: string) => expectedOnConsole.some(([message]) => message.test(text))

async function gzippedSize(response: { body: () => Promise<Buffer> }) {
  return gzipSync(await response.body()).length
}

/** What axe finds against WCAG 2.2 A and AA, as lines that name the rule, the element and the reason. */
export async function axeFaults(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations } = await new AxeBuilder({ page })
    .withTags(tags)
    .disableRules(Object.keys(disabledAxeRules))
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)}`))
}

const validatorWithout = (disabled: Record<string, string>) =>
  new HtmlValidate({
    extends: ['html-validate:recommended'],
    elements: ['html5', allowedAttributes],
    rules: Object.fromEntries(Object.keys(disabled).map((rule) => [rule, 'off'])),
  })
const validator = validatorWithout(disabledHtmlRules)
const errorValidator = validatorWithout({ ...disabledHtmlRules, ...disabledInErrorDocuments })

/** What html-validate finds in the HTML of the server, as lines. */
export async function htmlFaults(html: string, status: number): Promise<string[]> {
  const { results } = await (status < 400 ? validator : errorValidator).validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`),
  )
}
