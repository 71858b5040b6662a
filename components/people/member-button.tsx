'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonVariant } from '#components/ui/button.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import type { MemberAction } from './member-actions.ts'
import { MemberRefusal } from './member-refusal.tsx'

const loadMemberSchema = () => import('#lib/people/member.schema.ts').then((schemas) => schemas.memberForm)
const loadWithdrawRoleSchema = () => import('#lib/people/member.schema.ts').then((schemas) => schemas.withdrawRoleForm)

type Props = {
  department: string
  /** What it is done to. */
  subject: { member: string } | { assignment: string }
  action: MemberAction<null>
  variant?: ButtonVariant
  children: ReactNode
}

/** A change that needs nothing but a press. A refusal is said under the button. */
export function MemberButton({ department, subject, action, variant = 'quiet', children }: Props) {
  const { form, state, pending } = useActionForm(
    action,
    'member' in subject ? loadMemberSchema : loadWithdrawRoleSchema,
  )
  return (
    <form {...form} className="space-y-3">
      <input type="hidden" name="department" value={department} />
      {Object.entries(subject).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <Button variant={variant} busy={pending}>
        {children}
      </Button>
      <MemberRefusal state={state} />
    </form>
  )
}
