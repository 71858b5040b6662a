'use client'

import { Button } from '#components/ui/button.tsx'
import { TextArea, TextInput } from '#components/ui/controls.tsx'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { progressErrorMessage } from '#lib/progress/progress.labels.ts'
import type { FormAction } from '#lib/progress/progress.queries.ts'
import type { ProgressError } from '#lib/progress/progress.rules.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { FormState } from '#lib/shared/form-state.ts'
import { ActionStatuses } from './action-statuses.tsx'

const loadProgressUpdateSchema = () =>
  import('#lib/progress/progress.schema.ts').then((schemas) => schemas.progressUpdateForm)

export type SubmitUpdate = (
  state: FormState<{ ficheId: string; updateId: string }, ProgressError | { tag: 'notFound' }>,
  form: FormData,
) => Promise<FormState<{ ficheId: string; updateId: string }, ProgressError | { tag: 'notFound' }>>

type Props = { department: string; ficheId: string; actions: FormAction[]; today: CivilDate; submit: SubmitUpdate }

/** What a lead gives: the status of each action, what was done, the day it speaks of. */
export function UpdateForm({ department, ficheId, actions, today, submit }: Props) {
  const { form, state, faults, pending } = useActionForm(submit, loadProgressUpdateSchema)
  const typed = 'typed' in state ? state.typed : {}
  const text = (name: string, otherwise: string) => (typeof typed[name] === 'string' ? typed[name] : otherwise)
  const conflicts = state.status === 'refused' && state.error.tag === 'conflict' ? state.error.current : {}

  return (
    <form {...form} className="max-w-3xl space-y-8">
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="fiche" value={ficheId} />
      <ErrorSummary faults={Object.entries(faults).map(([name, message]) => ({ fieldId: name, message }))} />
      {state.status === 'refused' && <Refusal error={state.error} />}

      <ActionStatuses actions={actions} typed={typed} conflicts={conflicts} />
      <Field
        id="accomplished"
        label="Ce qui a été fait"
        hint="Quelques phrases suffisent : elles resteront dans l’historique de la fiche, à votre nom."
        error={faults.accomplished}
        optional
      >
        {(control) => <TextArea {...control} name="accomplished" rows={5} defaultValue={text('accomplished', '')} />}
      </Field>
      <Field id="occurredOn" label="Situation au" error={faults.occurredOn}>
        {(control) => (
          <TextInput
            {...control}
            name="occurredOn"
            type="date"
            max={today}
            defaultValue={text('occurredOn', today)}
            className="max-w-52"
          />
        )}
      </Field>
      <Button busy={pending} busyLabel="Enregistrement…">
        Enregistrer le point d’étape
      </Button>
    </form>
  )
}

function Refusal({ error }: { error: Extract<Awaited<ReturnType<SubmitUpdate>>, { status: 'refused' }>['error'] }) {
  const common = error.tag === 'signedOut' || error.tag === 'notFound' || error.tag === 'unexpected'
  return (
    <Notice tone="error" title="Le point d’étape n’est pas enregistré" live>
      {common ? commonErrorMessage(error) : progressErrorMessage(error)}
      {error.tag === 'signedOut' && (
        <>
          {' '}
          <a href="/connexion" target="_blank" rel="noopener">
            Se reconnecter (nouvel onglet)
          </a>
        </>
      )}
    </Notice>
  )
}
