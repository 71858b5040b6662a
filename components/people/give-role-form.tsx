'use client'

import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import type { ScopeChoices } from '#lib/people/member.queries.ts'
import type { MemberAction } from './member-actions.ts'
import { MemberRefusal } from './member-refusal.tsx'
import { RoleFields } from './role-fields.tsx'

const loadGiveRoleSchema = () => import('#lib/people/member.schema.ts').then((schemas) => schemas.giveRoleForm)

type Props = { department: string; memberId: string; choices: ScopeChoices; give: MemberAction<null> }

/** One more role for a member. */
export function GiveRoleForm({ department, memberId, choices, give }: Props) {
  const { form, state, faults, pending } = useActionForm(give, loadGiveRoleSchema)
  const typed = 'typed' in state ? state.typed : {}
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  return (
    <form {...form} className="max-w-form space-y-6">
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="member" value={memberId} />
      <ErrorSummary faults={Object.entries(faults).map(([name, message]) => ({ fieldId: name, message }))} />
      <MemberRefusal state={state} />
      <RoleFields choices={choices} typed={{ role: text('role'), scope: text('scope') }} faults={faults} />
      <Button variant="secondary" busy={pending} busyLabel="Enregistrement…">
        Donner ce rôle
      </Button>
    </form>
  )
}
