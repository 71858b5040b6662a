'use client'

import { InvitationLink } from '#components/identity/invitation-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import type { Invited } from '#lib/people/member.mutations.ts'
import type { MemberAction } from './member-actions.ts'
import { MemberRefusal } from './member-refusal.tsx'

const loadMemberSchema = () => import('#lib/people/member.schema.ts').then((schemas) => schemas.memberForm)

type Props = { department: string; memberId: string; origin: string; renew: MemberAction<Invited> }

/** A new link for a member who cannot come in yet. */
export function RenewInvitation({ department, memberId, origin, renew }: Props) {
  const { form, state, pending } = useActionForm(renew, loadMemberSchema)
  if (state.status === 'done')
    return (
      <InvitationLink
        href={origin + state.value.invitation}
        title="Nouveau lien"
        again={{ href: `/${department}/administration`, label: 'Revenir aux membres' }}
      >
        Le lien précédent ne fonctionne plus. Transmettez celui-ci à {state.value.name}.
      </InvitationLink>
    )
  return (
    <form {...form} className="space-y-3">
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="member" value={memberId} />
      <Button variant="secondary" busy={pending}>
        Créer un nouveau lien d’invitation
      </Button>
      <MemberRefusal state={state} />
    </form>
  )
}
