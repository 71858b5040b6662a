'use client'

import { Button } from '#components/ui/button.tsx'
import { TextInput } from '#components/ui/controls.tsx'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { Field } from '#components/ui/field.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { passwordRule } from '#lib/identity/password.rules.ts'
import { type LinkAction, LinkRefusal } from './link-refusal.tsx'
import { PasswordInput } from './password-input.tsx'

const loadNewPasswordSchema = () => import('#lib/identity/link.schema.ts').then((schemas) => schemas.newPasswordForm)

type Props = { token: string; email: string; choose: LinkAction }

/** A new password, for an account that has lost its own or never had one. */
export function NewPasswordForm({ token, email, choose }: Props) {
  const { form, state, faults, pending } = useActionForm(choose, loadNewPasswordSchema)
  return (
    <form {...form} className="max-w-form space-y-6">
      <input type="hidden" name="token" value={token} />
      <ErrorSummary faults={Object.entries(faults).map(([name, message]) => ({ fieldId: name, message }))} />
      <LinkRefusal state={state} providerName={null} />
      <Field id="account" label="Votre compte">
        {({ id }) => <TextInput id={id} type="email" autoComplete="username" defaultValue={email} readOnly />}
      </Field>
      <Field id="password" label="Nouveau mot de passe" hint={passwordRule} error={faults.password}>
        {(control) => <PasswordInput {...control} name="password" autoComplete="new-password" />}
      </Field>
      <Button busy={pending} busyLabel="Enregistrement…">
        Enregistrer le mot de passe
      </Button>
    </form>
  )
}
