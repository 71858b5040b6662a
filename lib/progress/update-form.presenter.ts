import { mayOnFiche } from '#lib/access/access.rules.ts'
import type { Access } from '#lib/access/access.ts'
import { seenCarriedField } from './progress.labels.ts'
import type { FormAction, UpdateForm } from './progress.queries.ts'

/** What a person may tell of a fiche: all of it, or where the actions they pilot are and nothing else. */
export type Tellable = { actionsOnly: boolean; actions: FormAction[] }

/** A form as this person fills it in: it holds nothing that they may not tell or read. */
export type FormToFill = UpdateForm & Tellable

/** Null: nothing. Who may give the fiche's update tells all of it, whatever they pilot. */
export function tellableBy(access: Access, { ties, actions }: UpdateForm): Tellable | null {
  if (mayOnFiche(access, 'progress.submit', ties)) return { actionsOnly: false, actions }
  const piloted = actions.filter((action) => action.piloted)
  if (piloted.length === 0 || !mayOnFiche(access, 'progress.contribute', ties)) return null
  return { actionsOnly: true, actions: piloted }
}

/** The form for who is to fill it in, without the points to arbitrate for who may not read them; null: not for them. */
export function formFor(access: Access, form: UpdateForm): FormToFill | null {
  const tellable = tellableBy(access, form)
  const shown = mayOnFiche(access, 'arbitration.read', form.ties) ? form : withoutArbitration(form)
  return tellable && { ...shown, ...tellable }
}

function withoutArbitration(form: UpdateForm): UpdateForm {
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
