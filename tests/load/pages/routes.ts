import fs from 'node:fs'
import { LEFT_OUT, PAGES, type Page } from './pages.ts'

/** A page the application has and the bench measures. */
export type MeasuredPage = Page & { route: string }

/** The pages of a build, from Next's own manifest; one that nobody has thought of stops the bench. */
export function measuredPages(manifest: string, only?: string): MeasuredPage[] {
  const routes: Record<string, string> = JSON.parse(fs.readFileSync(manifest, 'utf8'))
  const built = Object.entries(routes).flatMap(([file, route]) => (file.endsWith('/page') ? [route] : []))
  const unknown = built.filter((route) => !(route in PAGES) && !(route in LEFT_OUT))
  if (unknown.length > 0) throw new Error(`tests/load/pages/pages.ts says nothing of ${unknown.join(', ')}.`)
  const wanted = built.filter((route) => only === undefined || route.includes(only))
  return Object.entries(PAGES).flatMap(([route, page]) => (wanted.includes(route) ? [{ ...page, route }] : []))
}
