import { EmptyState } from '#components/ui/empty-state.tsx'
import { roleWords } from '#lib/people/member.labels.ts'
import type { MemberRole } from '#lib/people/member.queries.ts'
import type { MemberAction } from './member-actions.ts'
import { MemberButton } from './member-button.tsx'

type Props = { department: string; roles: readonly MemberRole[]; withdraw: MemberAction<null> | null }

/** The roles of a member, each with its way out for who may decide it. */
export function MemberRoles({ department, roles, withdraw }: Props) {
  if (roles.length === 0)
    return <EmptyState title="Aucun rôle">Sans rôle ni fiche à mener, cette personne ne lit rien ici.</EmptyState>
  return (
    <ul className="max-w-text border-t border-line">
      {roles.map((role) => (
        <li
          key={role.id}
          className="flex min-h-12 flex-wrap items-center justify-between gap-x-6 border-b border-line py-1"
        >
          {roleWords(role)}
          {withdraw && (
            <MemberButton department={department} subject={{ assignment: role.id }} action={withdraw}>
              Retirer<span className="sr-only"> : {roleWords(role)}</span>
            </MemberButton>
          )}
        </li>
      ))}
    </ul>
  )
}
