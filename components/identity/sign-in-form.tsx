'use client'

import { type SubmitEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextInput } from '#components/ui/controls.tsx'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { signInErrorMessage } from '#lib/identity/sign-in.labels.ts'
import { type DemonstrationAccount, DemonstrationAccounts } from './demonstration-accounts.tsx'
import { PasswordInput } from './password-input.tsx'
import { requestSignIn } from './sign-in-request.ts'

type Props = {
  /** A path of this site. */
  goTo: string
  /** What went wrong before this page was shown, as a code. */
  error: string | null
  /** The name of the department's provider, where there is one. */
  providerName: string | null
  demonstrationAccounts: readonly DemonstrationAccount[]
}

/** Signing in, with a password or through the provider. What is typed stays in place when it is refused. */
export function SignInForm({ goTo, error: firstError, providerName, demonstrationAccounts }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [error, setError] = useState(firstError)
  const [busy, setBusy] = useState(false)

  async function signIn(way: Parameters<typeof requestSignIn>[0], fields: Record<string, string>) {
    if (busy) return
    setBusy(true)
    setError(null)
    const answer = await requestSignIn(way, { ...fields, callbackUrl: goTo })
    // The provider's page is elsewhere; ours is wherever this one is.
    if ('goTo' in answer) return window.location.assign(way === 'signin/oidc' ? answer.goTo : goTo)
    setError(answer.error)
    setBusy(false)
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    signIn('callback/credentials', { email: String(typed.get('email')), password: String(typed.get('password')) })
  }

  function fill({ email, password }: DemonstrationAccount) {
    if (!form.current) return
    for (const [name, value] of Object.entries({ email, password })) {
      const input = form.current.elements.namedItem(name)
      if (input instanceof HTMLInputElement) input.value = value
    }
    form.current.querySelector<HTMLButtonElement>('button[type=submit]')?.focus()
  }

  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]">
      <div>
        <div aria-live="polite">
          {error && (
            <div className="mb-6">
              <Notice tone="error" title="Connexion refusée">
                {signInErrorMessage(error, providerName ?? 'le fournisseur d’identité')}
              </Notice>
            </div>
          )}
        </div>
        <form ref={form} method="post" onSubmit={onSubmit} className="space-y-6">
          <Field id="email" label="Adresse électronique">
            {(control) => (
              <TextInput {...control} type="email" name="email" autoComplete="username" spellCheck={false} />
            )}
          </Field>
          <Field id="password" label="Mot de passe">
            {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
          </Field>
          <Button busy={busy} busyLabel="Connexion…">
            Se connecter
          </Button>
        </form>
        {providerName && (
          <div className="mt-8 border-t border-line pt-6">
            <Button variant="secondary" type="button" busy={busy} onClick={() => signIn('signin/oidc', {})}>
              Se connecter avec {providerName}
            </Button>
          </div>
        )}
        <p className="mt-8 text-sm text-grey">
          Mot de passe oublié, ou pas encore de compte&nbsp;? Demandez un lien à la personne qui administre la
          plateforme dans votre département.
        </p>
      </div>
      <DemonstrationAccounts accounts={demonstrationAccounts} onChoose={fill} />
    </div>
  )
}
