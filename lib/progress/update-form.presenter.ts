import { seenCarriedField } from './progress.labels.ts'
import type { UpdateForm } from './progress.queries.ts'

/** The form without the points to arbitrate, in the last update and in the draft, for who may not read them. */
export function withoutArbitration(form: UpdateForm): UpdateForm {
  const { lastUpdate, draft } = form
  return {
    ...form,
    lastUpdate: lastUpdate && { ...lastUpdate, arbitration: null },
    draft: draft && { ...draft, content: hide(draft.content) },
  }
}

function hide(content: Record<string, string>): Record<string, string> {
  const { arbitration: _, [seenCarriedField('arbitration')]: __, ...shown } = content
  return shown
}
