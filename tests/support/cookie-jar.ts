/** A visitor without a screen: keeps the cookies of each site, follows redirections one by one. */
export function createVisitor() {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string) => {
    const { origin } = new URL(url)
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    return jar
  }

  async function send(url: string, form?: Record<string, string>): Promise<Response> {
    const jar = jarOf(url)
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }

  /** Goes on until a page answers, or the address passes `until`; gives the last address and its answer. */
  async function follow(url: string, form?: Record<string, string>, until: (url: string) => boolean = () => false) {
    let [at, answer] = [url, await send(url, form)]
    for (let steps = 0; steps < 15; steps++) {
      const location = answer.headers.get('location')
      if (!location) break
      at = new URL(location, at).href
      if (until(at)) return { url: at, answer }
      answer = await send(at)
    }
    return { url: at, answer }
  }

  return { send, follow, cookie: (url: string, name: string) => jarOf(url).get(name) ?? null }
}
