'use client'

import { DataTable } from '#components/ui/data-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { ROLE_LABELS } from '#lib/access/role.labels.ts'
import { MEMBER_ACCESS_LABELS, roleWords } from '#lib/people/member.labels.ts'
import type { MemberEntry } from '#lib/people/member.queries.ts'

type Line = Omit<MemberEntry, 'email'>
type Props = { department: string; members: readonly Line[] }

/** Who is in the department, and what each may do there. */
export function MembersTable({ department, members }: Props) {
  return (
    <DataTable
      caption="Membres du département"
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: 'Personne',
          rowHeader: true,
          cell: ({ id, name, jobTitle }) => (
            <>
              <Link href={`/${department}/administration/${id}`}>{name}</Link>
              {jobTitle && <span className="block font-normal text-grey">{jobTitle}</span>}
            </>
          ),
        },
        { key: 'roles', label: 'Rôles', cell: Roles },
        { key: 'fiches', label: 'Fiches menées', numeric: true, cell: ({ ficheCount }) => ficheCount },
        { key: 'access', label: 'Accès', cell: ({ access }) => MEMBER_ACCESS_LABELS[access] },
      ]}
      empty={<EmptyState title="Aucun membre">Invitez la première personne ci-dessous.</EmptyState>}
    />
  )
}

function Roles({ roles, ficheCount }: Line) {
  if (roles.length === 0 && ficheCount === 0) return <span className="text-grey">aucun</span>
  return (
    <ul>
      {ficheCount > 0 && <li>{ROLE_LABELS.lead}</li>}
      {roles.map((role) => (
        <li key={role.id}>{roleWords(role)}</li>
      ))}
    </ul>
  )
}
