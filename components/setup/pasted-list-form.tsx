'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextArea } from '#components/ui/controls.tsx'
import { Field } from '#components/ui/field.tsx'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import { typographic } from '#lib/shared/text.ts'
import { PastedListPreview } from './pasted-list-preview.tsx'
import type { PreviewList, SaveRows } from './setup-actions.ts'

const loadPastedListSchema = () => import('#lib/setup/setup.schema.ts').then((schemas) => schemas.pastedListForm)

const HINT = typographic(
  'Une ligne par fiche\u00A0: code ou titre, nom ou adresse de la personne, direction, première année, dernière année. Une case vide ne change rien. Pour une action, écrivez le code de la fiche, une barre et le numéro de l’action\u00A0: 5 / 3.',
)

type Props = { department: string; preview: PreviewList; save: SaveRows }

/** Lines of a spreadsheet: pasted, read back line by line, then applied. */
export function PastedListForm({ department, preview, save }: Props) {
  const { form, state, faults, pending } = useActionForm(preview, loadPastedListSchema)
  // What was typed since the last reading: the lines below would no longer be those of the list.
  const [edited, setEdited] = useState(false)
  const typed = 'typed' in state && typeof state.typed.list === 'string' ? state.typed.list : ''
  return (
    <>
      <form
        {...form}
        onSubmit={(event) => {
          setEdited(false)
          return form.onSubmit(event)
        }}
        className="max-w-text space-y-4"
      >
        <input type="hidden" name="department" value={department} />
        <Field id="list" label="Lignes copiées d’un tableur" hint={HINT} error={faults.list}>
          {(control) => (
            <TextArea
              {...control}
              name="list"
              rows={6}
              defaultValue={typed}
              onChange={() => setEdited(true)}
              spellCheck={false}
              className="max-h-96 whitespace-pre"
            />
          )}
        </Field>
        <Button variant="secondary" busy={pending} busyLabel="Lecture…">
          Vérifier la liste
        </Button>
        {state.status === 'refused' && (
          <RefusalNotice title="La liste n’a pas été lue" error={state.error}>
            {commonErrorMessage(state.error)}
          </RefusalNotice>
        )}
      </form>
      {state.status === 'done' && !edited && !pending && (
        <PastedListPreview department={department} lines={state.value} save={save} />
      )}
    </>
  )
}
