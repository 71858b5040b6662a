import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DepartmentChoice } from '#components/identity/department-choice.tsx'
import { SignOutButton } from '#components/identity/sign-out-button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { findOwnIdentity } from '#lib/identity/identity.queries.ts'
import { withIdentity } from '#lib/server/doors.ts'
import { readSession } from '#lib/server/session.ts'

export const metadata: Metadata = { title: 'Choisir un département' }

export default async function DepartmentsPage() {
  const session = await readSession()
  const person = session && (await withIdentity(session, (tx) => findOwnIdentity(tx, session)))
  if (!person) redirect('/connexion?retour=/departements')
  const { departments, isPlatformAdmin } = person
  const [only] = departments
  if (only && departments.length === 1 && !isPlatformAdmin) redirect(`/${only.slug}`)
  if (!only && isPlatformAdmin) redirect('/plateforme')
  return (
    <PublicShell entry={null} demonstration={person.isDemonstration}>
      <PageHeader
        title={only ? 'Choisir un département' : 'Aucun département'}
        meta={person.name}
        actions={<SignOutButton />}
      />
      {only ? (
        <DepartmentChoice departments={departments} />
      ) : (
        <EmptyState title="Votre compte n’ouvre aucun département">
          La coordination du schéma de votre département doit vous inviter, ou vous inviter de nouveau&nbsp;:
          transmettez-lui l’adresse électronique de ce compte. Si vous venez de recevoir un lien d’invitation,
          ouvrez-le.
        </EmptyState>
      )}
      {isPlatformAdmin && (
        <p className="mt-10">
          <LinkButton href="/plateforme" variant="secondary">
            Administrer la plateforme
          </LinkButton>
        </p>
      )}
    </PublicShell>
  )
}
