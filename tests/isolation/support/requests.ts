import { builtActions } from '#tests/support/manifests.ts'
import type { LastingIds } from './ids.ts'
import { fillPattern } from './pages.ts'

/** What came back of a request. */
export type Answer = { status: number; location: string; body: string }

/** Asks for an address as a browser would, without following where it leads. */
export async function visit(address: string, path: string, cookie = ''): Promise<Answer> {
  return read(await fetch(`${address}${path}`, { redirect: 'manual', headers: { cookie, accept: 'text/html' } }))
}

/** The state a form's action answers, as React receives it; `redirected` when it leads elsewhere instead. */
export type ActionAnswer = { status: string; error?: { tag: string }; faults?: object; typed?: object; to?: string }

/** Calls a server action as a form of React does: the state before, and the fields. */
async function callAction(
  address: string,
  path: string,
  id: string,
  fields: Record<string, string>,
  cookie: string,
  origin: string,
): Promise<ActionAnswer> {
  const form = new FormData()
  // React's own encoding of the arguments [state, form data]: the fields of the form carry the number of the argument.
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value)
  form.append('0', JSON.stringify([{ status: 'idle' }, '$K1']))
  const headers = { cookie, 'next-action': id, accept: 'text/x-component', origin }
  const response = await fetch(`${address}${path}`, { method: 'POST', body: form, headers, redirect: 'manual' })
  const to = response.headers.get('x-action-redirect') ?? response.headers.get('location')
  const { status, body } = await read(response)
  if (to) return { status: 'redirected', to }
  const state = stateIn(body)
  if (!state) throw new Error(`The action answered ${status}: ${body.slice(0, 400)}`)
  return state
}

/** Calls the action that is written there, from a page that uses it. */
export function sendAction(
  address: string,
  key: string,
  fields: Record<string, string>,
  ids: LastingIds,
  cookie: string,
  origin = address,
): Promise<ActionAnswer> {
  const action = builtActions().find((built) => built.key === key)
  if (!action) throw new Error(`The build has no action ${key}.`)
  const pattern = action.page.replace(/^app|\/\([^)]+\)|\/page$/g, '')
  return callAction(address, fillPattern(pattern, ids), action.id, fields, cookie, origin)
}

/** Calls a handler as a script of a page does: JSON, from our own origin. A text is sent as it is. */
export async function sendChange(
  address: string,
  path: string,
  method: string,
  body: object | string | null,
  cookie: string,
  origin = address,
): Promise<Answer> {
  const sent = typeof body === 'object' && body !== null ? JSON.stringify(body) : body
  const headers = { cookie, origin, 'content-type': 'application/json' }
  return read(await fetch(`${address}${path}`, { method, body: sent, headers, redirect: 'manual' }))
}

/** The rows of the answer are `number:JSON`; the one with a status is the state. A long text before it ends without a line. */
function stateIn(body: string): ActionAnswer | null {
  const json = /[0-9a-f]+:(\{"status":.*\})$/m.exec(body)?.[1]
  return json ? JSON.parse(json) : null
}

async function read(response: Response): Promise<Answer> {
  return { status: response.status, location: response.headers.get('location') ?? '', body: await response.text() }
}
