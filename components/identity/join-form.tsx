'use client'

import { Button } from '#components/ui/button.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { type LinkAction, LinkRefusal } from './link-refusal.tsx'

const loadJoinSchema = () => import('#lib/identity/link.schema.ts').then((schemas) => schemas.joinForm)

/** Accepting an invitation with the account that is signed in. */
export function JoinForm({ token, join }: { token: string; join: LinkAction }) {
  const { form, state, pending } = useActionForm(join, loadJoinSchema)
  return (
    <form {...form} className="max-w-form space-y-6">
      <input type="hidden" name="token" value={token} />
      <LinkRefusal state={state} providerName={null} />
      <p>Ce compte est ouvert dans ce navigateur&nbsp;: il vous reste à accepter.</p>
      <Button busy={pending} busyLabel="Enregistrement…">
        Accepter l’invitation
      </Button>
    </form>
  )
}
