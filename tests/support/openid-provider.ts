import http from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the provider says of a person, by the name they sign in with. */
export type Person = { sub: string; email?: string; email_verified?: boolean }

export type OpenIdProvider = { issuer: string; people: Map<string, Person>; stop: () => Promise<void> }

export const client = { id: 'schema-vivant', secret: 'a-secret-of-the-tests-and-of-them-alone' }

/** A real OpenID Connect provider on this machine; it asks for a name, and for nothing else. */
export async function startOpenIdProvider(redirectUri: string): Promise<OpenIdProvider> {
  const people = new Map<string, Person>()
  const server = http.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['only-for-tests'] },
    pkce: { required: () => true },
    findAccount: (_context, name) => {
      const person = people.get(name)
      return person && { accountId: name, claims: async () => person }
    },
  })
  server.on('request', provider.callback())
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { issuer, people, stop }
}
