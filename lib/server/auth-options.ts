import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { emailSchema } from '#lib/identity/password.schema.ts'
import { checkCredentials } from './check-credentials.ts'
import { now } from './clock.ts'
import { env } from './env.ts'
import { log, logUnexpected } from './log.ts'
import { claimsOf, enterFromProvider } from './provider-sign-in.ts'

declare module 'next-auth' {
  interface User {
    sessionVersion: number
    /** Why a provider's account may not enter. */
    refusal?: string
  }
}

/** A working day. The cookie is not prolonged by use. */
const sessionSeconds = 12 * 60 * 60
const signInPage = '/connexion'

/** How one signs in: a password, or the department's OpenID Connect provider where there is one. */
export function authOptions(): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    // The cookie ends with the session, and so must what it carries: by default next-auth lets it live for a month.
    jwt: { maxAge: sessionSeconds },
    pages: { signIn: signInPage, error: signInPage, signOut: signInPage },
    providers: [password(), ...(env().OIDC_ISSUER ? [provider()] : [])],
    callbacks: {
      signIn: ({ user }) => (user.refusal ? `${signInPage}?error=${user.refusal}` : true),
      // Who, and which generation of their sessions: nothing else belongs in a cookie.
      jwt: ({ token, user }) =>
        user
          ? { sub: user.id, sessionVersion: user.sessionVersion }
          : { sub: token.sub, sessionVersion: token.sessionVersion },
    },
    logger: {
      error: (code, details) => log.error({ code, reason: reasonOf(details) }, 'sign-in error'),
      warn: () => {},
      debug: () => {},
    },
  }
}

function password() {
  return CredentialsProvider({
    id: 'credentials',
    name: 'Mot de passe',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    // What is thrown here is shown in the address of the sign-in page: a code, never a message.
    authorize: async (typed) => {
      const email = emailSchema.safeParse(typed?.email)
      if (!email.success || !typed?.password) return null
      const signedIn = await checkCredentials(email.data, typed.password.slice(0, 1_000), now()).catch((error) => {
        throw new Error(`unexpected:${logUnexpected(error, 'sign-in')}`)
      })
      if (signedIn.ok) return { id: signedIn.value.userId, sessionVersion: signedIn.value.sessionVersion }
      if (signedIn.error.tag === 'throttled') throw new Error(`throttled:${minutesUntil(signedIn.error.until)}`)
      return null
    },
  })
}

/** Authorization code with PKCE, state and nonce; the identity token is checked by openid-client. */
function provider(): OAuthConfig<Record<string, unknown>> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env()
  return {
    id: 'oidc',
    name: OIDC_NAME,
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER?.replace(/\/$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email' } },
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    userinfo: {
      // Many providers keep the address out of the identity token; what the token says prevails.
      request: async ({ client, tokens }) => {
        const token = 'claims' in tokens && typeof tokens.claims === 'function' ? tokens.claims() : {}
        return 'email' in token ? token : { ...(await client.userinfo(tokens as never)), ...token }
      },
    },
    profile: async (claims) => {
      const entered = await enterFromProvider(claimsOf(claims), now()).catch((error) => {
        throw new Error(logUnexpected(error, 'provider sign-in'))
      })
      if (!entered.ok) return { id: 'refused', sessionVersion: 0, refusal: entered.error.tag }
      return { id: entered.value.userId, sessionVersion: entered.value.sessionVersion }
    },
  }
}

function minutesUntil(until: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now().getTime()) / 60_000))
}

/** The provider's answer may hold tokens and addresses: only the kind of the failure is kept. */
function reasonOf(details: unknown): string {
  const error = details && typeof details === 'object' && 'error' in details ? details.error : details
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown'
}
