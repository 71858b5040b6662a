import { Section } from '#components/layout/section.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { Invited } from '#lib/people/member.mutations.ts'
import type { MemberPage, ScopeChoices } from '#lib/people/member.queries.ts'
import { GiveRoleForm } from './give-role-form.tsx'
import type { MemberAction } from './member-actions.ts'
import { MemberButton } from './member-button.tsx'
import { RenewInvitation } from './renew-invitation.tsx'

type Props = {
  department: string
  origin: string
  member: MemberPage
  choices: ScopeChoices
  actions: { give: MemberAction<null>; renew: MemberAction<Invited>; dismiss: MemberAction<null> }
}

/** What the coordinator may change of a member. */
export function MemberManagement({ department, origin, member, choices, actions }: Props) {
  const { id, name, access, roles } = member
  return (
    <>
      <Section id="donner" title="Donner un rôle">
        <GiveRoleForm key={roles.length} department={department} memberId={id} choices={choices} give={actions.give} />
      </Section>
      <Section id="acces" title="Accès">
        {access !== 'active' && (
          <div className="mb-8">
            <RenewInvitation department={department} memberId={id} origin={origin} renew={actions.renew} />
          </div>
        )}
        {access !== 'none' && (
          <div className="max-w-text border-b border-line">
            <Disclosure summary="Retirer l’accès au département">
              <p className="mb-4">
                {name} ne pourra plus entrer, sera déconnecté partout, et perdra ses rôles et les fiches à mener. Ce que
                cette personne a écrit reste à son nom. Vous pourrez l’inviter de nouveau.
              </p>
              <MemberButton
                department={department}
                subject={{ member: id }}
                action={actions.dismiss}
                variant="secondary"
              >
                Retirer l’accès de {name}
              </MemberButton>
            </Disclosure>
          </div>
        )}
      </Section>
    </>
  )
}
