'use client'

import { Button } from '#components/ui/button.tsx'
import { Select, TextInput } from '#components/ui/controls.tsx'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import type { SchemeHeading } from '#lib/access/access.ts'
import { RHYTHM_OPTIONS } from '#lib/setup/setup.labels.ts'
import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { ChooseRhythm } from './setup-actions.ts'

const loadRhythmSchema = () => import('#lib/setup/setup.schema.ts').then((schemas) => schemas.rhythmForm)

type Props = {
  department: string
  rhythm: Pick<SchemeHeading, 'followUpFrom' | 'updateEveryMonths'>
  choose: ChooseRhythm
}

/** From which day on updates are owed, and how often. */
export function RhythmForm({ department, rhythm, choose }: Props) {
  const { form, state, faults, pending } = useActionForm(choose, loadRhythmSchema)
  const typed = 'typed' in state ? state.typed : {}
  const text = (name: string, otherwise: string) => (typeof typed[name] === 'string' ? typed[name] : otherwise)
  return (
    <form {...form} className="space-y-4">
      <input type="hidden" name="department" value={department} />
      <p className="max-w-text text-grey">
        Avant le jour choisi, aucun point d’étape n’est dû et rien de ce qui manque ici n’est une alerte. Sans jour, le
        suivi ne commence pas.
      </p>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <Field id="followUpFrom" label="Le suivi commence le" error={faults.followUpFrom} optional>
          {(control) => (
            <TextInput
              {...control}
              name="followUpFrom"
              type="date"
              defaultValue={text('followUpFrom', rhythm.followUpFrom ?? '')}
              className="max-w-52"
            />
          )}
        </Field>
        <Field id="updateEveryMonths" label="Un point d’étape" error={faults.updateEveryMonths}>
          {(control) => (
            <Select
              {...control}
              name="updateEveryMonths"
              options={RHYTHM_OPTIONS}
              defaultValue={text('updateEveryMonths', String(rhythm.updateEveryMonths))}
            />
          )}
        </Field>
        <Button variant="secondary" busy={pending} busyLabel="Enregistrement…">
          Enregistrer le rythme
        </Button>
      </div>
      {state.status === 'refused' && (
        <RefusalNotice title="Le rythme n’est pas enregistré" error={state.error}>
          {commonErrorMessage(state.error)}
        </RefusalNotice>
      )}
      {state.status === 'done' && <Notice tone="success" title="Rythme enregistré" live />}
    </form>
  )
}
