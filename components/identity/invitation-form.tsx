'use client'

import { Button } from '#components/ui/button.tsx'
import { TextInput } from '#components/ui/controls.tsx'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { Field } from '#components/ui/field.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { passwordRule } from '#lib/identity/password.rules.ts'
import { type LinkAction, LinkRefusal } from './link-refusal.tsx'
import { PasswordInput } from './password-input.tsx'

const loadInvitationSchema = () => import('#lib/identity/link.schema.ts').then((schemas) => schemas.invitationForm)

type Props = { token: string; email: string; providerName: string | null; accept: LinkAction }

/** Accepting an invitation. It asks the same thing of a new account and of an old one: it must not tell which it is. */
export function InvitationForm({ token, email, providerName, accept }: Props) {
  const { form, state, faults, pending } = useActionForm(accept, loadInvitationSchema)
  return (
    <form {...form} className="max-w-form space-y-6">
      <input type="hidden" name="token" value={token} />
      <ErrorSummary faults={Object.entries(faults).map(([name, message]) => ({ fieldId: name, message }))} />
      <LinkRefusal state={state} providerName={providerName} />
      <p className="max-w-text">
        Si cette adresse a déjà un compte Schéma vivant, écrivez son mot de passe. Sinon, choisissez-en un&nbsp;: ce
        sera celui de votre compte.
      </p>
      <Field id="account" label="Votre compte">
        {({ id }) => <TextInput id={id} type="email" autoComplete="username" defaultValue={email} readOnly />}
      </Field>
      <Field
        id="password"
        label="Mot de passe"
        hint={`Pour un nouveau compte\u00A0: ${passwordRule.toLowerCase()}`}
        error={faults.password}
      >
        {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
      </Field>
      <Button busy={pending} busyLabel="Enregistrement…">
        Accepter l’invitation
      </Button>
      {providerName && (
        <p className="border-t border-line pt-6">
          Vous vous connectez avec {providerName}&nbsp;?{' '}
          <a href={`/connexion?retour=/lien/${encodeURIComponent(token)}`}>Connectez-vous d’abord</a>&nbsp;: vous
          reviendrez ici.
        </p>
      )}
    </form>
  )
}
