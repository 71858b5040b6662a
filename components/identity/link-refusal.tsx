import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { linkErrorMessage } from '#lib/identity/link.labels.ts'
import type { LinkUseError } from '#lib/identity/link.rules.ts'
import type { CommonError, FormState } from '#lib/shared/form-state.ts'

export type LinkState = FormState<null, LinkUseError | CommonError>
export type LinkAction = (state: LinkState, form: FormData) => Promise<LinkState>

/** Why the link was not used. */
export function LinkRefusal({ state, providerName }: { state: LinkState; providerName: string | null }) {
  if (state.status !== 'refused') return null
  return (
    <RefusalNotice title="Rien n’a été enregistré" error={state.error}>
      {linkErrorMessage(state.error, providerName ?? 'un fournisseur d’identité')}
    </RefusalNotice>
  )
}
