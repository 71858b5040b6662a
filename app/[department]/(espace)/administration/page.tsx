import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { Section } from '#components/layout/section.tsx'
import { InviteForm } from '#components/people/invite-form.tsx'
import { MembersTable } from '#components/people/members-table.tsx'
import { mayEverywhere } from '#lib/access/access.rules.ts'
import { listMembers } from '#lib/people/member.queries.ts'
import { now } from '#lib/server/clock.ts'
import { env } from '#lib/server/env.ts'
import { readRoom } from '#lib/server/room.ts'
import { invite } from './actions.ts'

export const metadata: Metadata = { title: 'Membres' }

type Props = { params: Promise<{ department: string }> }

export default async function MembersPage({ params }: Props) {
  const { department } = await params
  const { access, value } = await readRoom(department, 'member.read', async (db) => {
    const { members, choices } = await listMembers(db, now())
    return { members, choices: mayEverywhere(db.access, 'member.manage') ? choices : null }
  })
  return (
    <Room access={access} current="administration" title="Membres">
      <PageHeader title="Membres" meta="Qui suit le schéma ici, à quel titre, et sur quoi." />
      <Section id="membres" title="Personnes" count={value.members.length}>
        <MembersTable department={department} members={value.members.map(({ email: _, ...shown }) => shown)} />
      </Section>
      {value.choices && (
        <Section id="inviter" title="Inviter une personne">
          <InviteForm department={department} origin={env().NEXTAUTH_URL} choices={value.choices} invite={invite} />
        </Section>
      )}
    </Room>
  )
}
