/** What came back of a request. */
export type Answer = { status: number; location: string; body: string }

/** Asks for an address as a browser would, without following where it leads. */
export async function visit(address: string, path: string, cookie = ''): Promise<Answer> {
  return read(await fetch(`${address}${path}`, { redirect: 'manual', headers: { cookie, accept: 'text/html' } }))
}

/** The state a form's action answers, as React receives it; `redirected` when it leads elsewhere instead. */
export type ActionAnswer = { status: string; error?: { tag: string }; faults?: object; typed?: object; to?: string }

/** Calls a server action as a form of React does: the state before, and the fields. */
export async function callAction(
  address: string,
  path: string,
  id: string,
  fields: Record<string, string>,
  cookie = '',
): Promise<ActionAnswer> {
  const form = new FormData()
  // React's own encoding of the arguments [state, form data]: the fields of the form carry the number of the argument.
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value)
  form.append('0', JSON.stringify([{ status: 'idle' }, '$K1']))
  const headers = { cookie, 'next-action': id, accept: 'text/x-component', origin: address }
  const response = await fetch(`${address}${path}`, { method: 'POST', body: form, headers, redirect: 'manual' })
  const to = response.headers.get('x-action-redirect') ?? response.headers.get('location')
  const { status, body } = await read(response)
  if (to) return { status: 'redirected', to }
  const state = body.split('\n').flatMap(stateIn)[0]
  if (!state) throw new Error(`The action answered ${status}: ${body.slice(0, 400)}`)
  return state
}

/** Each line of the answer is `number:JSON`; the one with a status is the state. */
function stateIn(line: string): ActionAnswer[] {
  const json = /^[0-9a-f]+:(\{.*\})$/.exec(line)?.[1]
  if (!json) return []
  const value = JSON.parse(json)
  return typeof value?.status === 'string' ? [value] : []
}

async function read(response: Response): Promise<Answer> {
  return { status: response.status, location: response.headers.get('location') ?? '', body: await response.text() }
}
