import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InvitationForm } from '#components/identity/invitation-form.tsx'
import { JoinForm } from '#components/identity/join-form.tsx'
import { NewPasswordForm } from '#components/identity/new-password-form.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { findUsableLink } from '#lib/identity/identity.queries.ts'
import { linkUse } from '#lib/identity/link.rules.ts'
import { hashToken } from '#lib/identity/one-time-token.ts'
import { now } from '#lib/server/clock.ts'
import { withIdentity } from '#lib/server/doors.ts'
import { env } from '#lib/server/env.ts'
import { readSession } from '#lib/server/session.ts'
import { accept, choose, join } from './actions.ts'

// The address is a secret until the link is used: no other site is told of it, no index keeps it.
export const metadata: Metadata = { title: 'Votre accès', referrer: 'no-referrer', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** Shows what the link is for. Looking at it consumes nothing: mail filters open links too. */
export default async function LinkPage({ params }: Props) {
  const { token } = await params
  const tokenHash = hashToken(token)
  const link = await withIdentity({ tokenHash }, (tx) => findUsableLink(tx, tokenHash, now()))
  if (!link) notFound()
  const providerName = env().OIDC_ISSUER ? env().OIDC_NAME : null
  const use = linkUse(link, (await readSession())?.userId ?? null)
  return (
    <PublicShell entry={null} demonstration={env().APP_MODE === 'demo'}>
      <PageHeader
        title={link.departmentName === null ? 'Choisir un mot de passe' : `Rejoindre ${link.departmentName}`}
        meta={use === 'acceptSignedIn' ? link.email : undefined}
      />
      {use === 'choosePassword' && <NewPasswordForm token={token} email={link.email} choose={choose} />}
      {use === 'acceptSignedIn' && <JoinForm token={token} join={join} />}
      {use === 'acceptWithPassword' && (
        <InvitationForm token={token} email={link.email} providerName={providerName} accept={accept} />
      )}
    </PublicShell>
  )
}
