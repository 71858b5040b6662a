import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { DepartmentsTable } from '#components/department/departments-table.tsx'
import { NewDepartmentForm } from '#components/department/new-department-form.tsx'
import { SignOutButton } from '#components/identity/sign-out-button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { Section } from '#components/layout/section.tsx'
import { listDepartments } from '#lib/department/department.queries.ts'
import { withPlatform } from '#lib/server/doors.ts'
import { env } from '#lib/server/env.ts'
import { readSession } from '#lib/server/session.ts'
import { create } from './actions.ts'

export const metadata: Metadata = { title: 'Plateforme' }

export default async function PlatformPage() {
  const session = await readSession()
  if (!session) redirect('/connexion?retour=/plateforme')
  const platform = await withPlatform(session, listDepartments)
  if (platform.tag === 'notFound') notFound()
  return (
    <PublicShell entry={null} demonstration={env().APP_MODE === 'demo'}>
      <PageHeader
        title="Plateforme"
        meta="Les départements qui tiennent leur schéma ici. Rien de ce qu’ils y écrivent ne vous est visible."
        actions={<SignOutButton />}
      />
      <Section id="departements" title="Départements" count={platform.value.length}>
        <DepartmentsTable departments={platform.value} />
      </Section>
      <Section id="nouveau" title="Créer un département">
        <NewDepartmentForm create={create} origin={env().NEXTAUTH_URL} />
      </Section>
    </PublicShell>
  )
}
