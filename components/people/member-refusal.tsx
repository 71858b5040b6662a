import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { memberErrorMessage } from '#lib/people/member.labels.ts'
import type { MemberState } from './member-actions.ts'

/** Why a change of members was refused. */
export function MemberRefusal({ state }: { state: MemberState<unknown> }) {
  if (state.status !== 'refused') return null
  return (
    <RefusalNotice title="Rien n’a été enregistré" error={state.error}>
      {memberErrorMessage(state.error)}
    </RefusalNotice>
  )
}
