import { Notice } from '#components/ui/notice.tsx'
import { memberErrorMessage } from '#lib/people/member.labels.ts'
import type { MemberState } from './member-actions.ts'

/** Why a change of members was refused. */
export function MemberRefusal({ state }: { state: MemberState<unknown> }) {
  if (state.status !== 'refused') return null
  return (
    <Notice tone="error" title="Rien n’a été enregistré" live>
      {memberErrorMessage(state.error)}
    </Notice>
  )
}
