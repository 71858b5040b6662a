'use client'

import { InvitationLink } from '#components/identity/invitation-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextInput } from '#components/ui/controls.tsx'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { Field } from '#components/ui/field.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import type { Invited } from '#lib/people/member.mutations.ts'
import type { ScopeChoices } from '#lib/people/member.queries.ts'
import type { MemberAction } from './member-actions.ts'
import { MemberRefusal } from './member-refusal.tsx'
import { RoleFields } from './role-fields.tsx'

const loadInviteSchema = () => import('#lib/people/member.schema.ts').then((schemas) => schemas.inviteForm)

type Props = { department: string; origin: string; choices: ScopeChoices; invite: MemberAction<Invited> }

/** A person to invite, with a first role. */
export function InviteForm({ department, origin, choices, invite }: Props) {
  const { form, state, faults, pending } = useActionForm(invite, loadInviteSchema)
  if (state.status === 'done')
    return (
      <InvitationLink
        href={origin + state.value.invitation}
        title="Invitation prête"
        again={{ href: `/${department}/administration`, label: 'Revenir aux membres' }}
      >
        Transmettez ce lien à {state.value.name}, par un moyen qui n’est qu’à cette personne.
      </InvitationLink>
    )
  const typed = 'typed' in state ? state.typed : {}
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  return (
    <form {...form} className="max-w-form space-y-6">
      <input type="hidden" name="department" value={department} />
      <ErrorSummary faults={Object.entries(faults).map(([name, message]) => ({ fieldId: name, message }))} />
      <MemberRefusal state={state} />
      <Field id="name" label="Prénom et nom" error={faults.name}>
        {(control) => <TextInput {...control} name="name" autoComplete="off" defaultValue={text('name')} />}
      </Field>
      <Field id="email" label="Adresse électronique" error={faults.email}>
        {(control) => (
          <TextInput {...control} name="email" type="email" autoComplete="off" defaultValue={text('email')} />
        )}
      </Field>
      <Field id="jobTitle" label="Fonction" error={faults.jobTitle} optional>
        {(control) => <TextInput {...control} name="jobTitle" autoComplete="off" defaultValue={text('jobTitle')} />}
      </Field>
      <RoleFields choices={choices} typed={{ role: text('role'), scope: text('scope') }} faults={faults} />
      <Button busy={pending} busyLabel="Invitation…">
        Inviter
      </Button>
    </form>
  )
}
