import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '#components/identity/sign-in-form.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { findOwnIdentity } from '#lib/identity/identity.queries.ts'
import { returnPath } from '#lib/identity/return-path.rules.ts'
import { demonstrationAccounts } from '#lib/server/demonstration-accounts.ts'
import { withIdentity } from '#lib/server/doors.ts'
import { env } from '#lib/server/env.ts'
import { readSession } from '#lib/server/session.ts'

export const metadata: Metadata = { title: 'Se connecter' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  // `callbackUrl` is what next-auth calls the way back when it sends here itself.
  const { retour, callbackUrl, error, fait, bienvenue, sortie } = await searchParams
  const goTo = returnPath(retour) ?? returnPath(pathOf(callbackUrl)) ?? '/departements'
  const session = await readSession()
  const known = session && (await withIdentity(session, (tx) => findOwnIdentity(tx, session)))
  if (known) redirect(goTo)
  const demonstration = env().APP_MODE === 'demo'
  return (
    <PublicShell entry={null} demonstration={demonstration}>
      <PageHeader
        title="Se connecter"
        meta={retour ? 'Après la connexion, vous retrouverez la page demandée.' : undefined}
      />
      {fait && <Done>Votre mot de passe est enregistré. Connectez-vous.</Done>}
      {bienvenue && <Done>Vous avez rejoint le département. Connectez-vous.</Done>}
      {sortie && <Done>La session de ce navigateur est fermée.</Done>}
      <SignInForm
        goTo={goTo}
        error={typeof error === 'string' ? error : null}
        providerName={env().OIDC_ISSUER ? env().OIDC_NAME : null}
        demonstrationAccounts={demonstration ? demonstrationAccounts : []}
      />
    </PublicShell>
  )
}

function Done({ children }: { children: string }) {
  return (
    <div className="mb-8">
      <Notice tone="success">{children}</Notice>
    </div>
  )
}

function pathOf(address: string | string[] | undefined): string | undefined {
  if (typeof address !== 'string' || !address.startsWith(`${env().NEXTAUTH_URL}/`)) return undefined
  return address.slice(env().NEXTAUTH_URL.length)
}
