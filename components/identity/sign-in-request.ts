/** Asks next-auth to sign in with a provider of ours. Answers where to go, or the code of what went wrong. */
export async function requestSignIn(
  way: 'callback/credentials' | 'signin/oidc',
  fields: Record<string, string>,
): Promise<{ goTo: string } | { error: string }> {
  try {
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
    const body = new URLSearchParams({ ...fields, csrfToken, json: 'true' })
    const { url } = await (await fetch(`/api/auth/${way}`, { method: 'POST', body })).json()
    const error = new URL(url).searchParams.get('error')
    return error ? { error } : { goTo: url }
  } catch {
    return { error: 'network' }
  }
}
