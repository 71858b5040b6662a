import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { Section } from '#components/layout/section.tsx'
import { MemberFiches } from '#components/people/member-fiches.tsx'
import { MemberManagement } from '#components/people/member-management.tsx'
import { MemberRoles } from '#components/people/member-roles.tsx'
import { mayEverywhere } from '#lib/access/access.rules.ts'
import { MEMBER_ACCESS_LABELS } from '#lib/people/member.labels.ts'
import { readMember } from '#lib/people/member.queries.ts'
import { now } from '#lib/server/clock.ts'
import { env } from '#lib/server/env.ts'
import { readRoom } from '#lib/server/room.ts'
import { parseId } from '#lib/shared/ids.ts'
import { dismiss, give, renew, withdraw } from '../actions.ts'

export const metadata: Metadata = { title: 'Membre' }

type Props = { params: Promise<{ department: string; member: string }> }

export default async function MemberPage({ params }: Props) {
  const { department, member: text } = await params
  const memberId = parseId(text)
  if (!memberId) notFound()
  const { access, value } = await readRoom(department, 'member.read', async (db) => {
    const found = await readMember(db, memberId, now())
    return found && { ...found, choices: mayEverywhere(db.access, 'member.manage') ? found.choices : null }
  })
  const { member, choices } = value
  return (
    <Room access={access} current="administration" title={member.name}>
      <PageHeader
        crumbs={[{ label: 'Membres', href: `/${department}/administration` }]}
        title={member.name}
        meta={
          <>
            {member.jobTitle && <span>{member.jobTitle}</span>}
            {member.email && <span>{member.email}</span>}
            <span>{MEMBER_ACCESS_LABELS[member.access]}</span>
          </>
        }
      />
      <Section id="roles" title="Rôles" count={member.roles.length}>
        <MemberRoles department={department} roles={member.roles} withdraw={choices && withdraw} />
      </Section>
      <Section id="fiches" title="Fiches menées" count={member.fiches.length}>
        <MemberFiches department={department} fiches={member.fiches} />
      </Section>
      {choices && (
        <MemberManagement
          department={department}
          origin={env().NEXTAUTH_URL}
          member={member}
          choices={choices}
          actions={{ give, renew, dismiss }}
        />
      )}
    </Room>
  )
}
