'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { RadioGroup } from '#components/ui/choices.tsx'
import { TextArea, TextInput } from '#components/ui/controls.tsx'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { Field } from '#components/ui/field.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import type { GivenUpdate } from '#lib/progress/after-update.presenter.ts'
import { CONFIDENCE_LABELS, CONFIDENCES } from '#lib/progress/confidence.labels.ts'
import type { ProgressError } from '#lib/progress/progress.rules.ts'
import type { FormToFill } from '#lib/progress/update-form.presenter.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import type { FormState } from '#lib/shared/form-state.ts'
import { capitalize, NBSP } from '#lib/shared/text.ts'
import { ActionStatuses } from './action-statuses.tsx'
import { CarriedFields, SeenCarried, textOf } from './carried-fields.tsx'
import { DraftNotice } from './draft-notice.tsx'
import { LastAccomplished } from './last-accomplished.tsx'
import { UpdateRefusal } from './update-refusal.tsx'
import { useDraft } from './use-draft.ts'

const loadProgressUpdateSchema = () =>
  import('#lib/progress/progress.schema.ts').then((schemas) => schemas.progressUpdateForm)

export type UpdateState = FormState<GivenUpdate, ProgressError | { tag: 'notFound' }>
export type SubmitUpdate = (state: UpdateState, form: FormData) => Promise<UpdateState>

type Props = {
  department: string
  fiche: FormToFill
  words: Words
  /** Whether this person may read, hence write, what is to be settled by a decision body. */
  arbitrates: boolean
  today: CivilDate
  timeZone: string
  submit: SubmitUpdate
}

const confidences = CONFIDENCES.map((value) => ({
  value,
  label: capitalize(CONFIDENCE_LABELS[value].label),
  hint: CONFIDENCE_LABELS[value].hint,
}))

/**
 * What a lead gives, opened as the last update left it: the judgement, the status of each action, what was done, what goes
 * from one update to the next. Who pilots actions gives these alone, and what was done. Everything is uncontrolled: typing
 * draws nothing.
 */
export function UpdateForm({ department, fiche, words, arbitrates, today, timeZone, submit }: Props) {
  const { form, state, faults, pending } = useActionForm(submit, loadProgressUpdateSchema)
  const element = useRef<HTMLFormElement>(null)
  const address = `/${department}/fiches/${fiche.id}/point-d-etape/brouillon`
  const { said, drop, resume } = useDraft(element, { address, baseRevision: fiche.revision })
  useKeyboard(element)
  useEffect(() => {
    if (state.status === 'refused' || state.status === 'invalid') resume()
  }, [state, resume])

  const typed = 'typed' in state ? state.typed : (fiche.draft?.content ?? {})
  const conflict = state.status === 'refused' && state.error.tag === 'conflict' ? state.error : null
  const carried = conflict?.carried ?? {}
  const { lastUpdate: last, news, actionsOnly } = fiche
  const texts = arbitrates
    ? (['difficulties', 'nextSteps', 'arbitration'] as const)
    : (['difficulties', 'nextSteps'] as const)

  return (
    <form {...form} ref={element} aria-label="Point d’étape" className="max-w-[58rem] space-y-10">
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="fiche" value={fiche.id} />
      {fiche.draft && <DraftNotice draft={fiche.draft} revision={fiche.revision} timeZone={timeZone} drop={drop} />}
      <ErrorSummary faults={Object.entries(faults).map(([name, message]) => ({ fieldId: fieldOf(name), message }))} />
      {state.status === 'refused' && <UpdateRefusal error={state.error} actions={fiche.actions} />}

      {!actionsOnly && (
        <div className="max-w-text">
          <RadioGroup
            name="confidence"
            legend="Selon vous, où en est la fiche&nbsp;?"
            options={confidences}
            defaultValue={textOf(typed.confidence, last?.confidence ?? '')}
            error={faults.confidence ?? otherConfidence(carried.confidence)}
            columns
          />
          <SeenCarried name="confidence" typed={typed} stored={last?.confidence ?? ''} conflict={carried.confidence} />
        </div>
      )}
      <ActionStatuses
        actions={fiche.actions}
        words={words}
        today={today}
        typed={typed}
        faults={faults}
        conflicts={conflict?.actions ?? {}}
      />
      <div className="max-w-text">
        <LastAccomplished last={last} news={news} />
        <Field
          id="accomplished"
          label="Ce qui a été fait"
          hint="Depuis la dernière fois, en quelques phrases&nbsp;: elles restent dans l’historique, à votre nom."
          error={faults.accomplished}
          optional
        >
          {(control) => (
            <TextArea {...control} name="accomplished" rows={3} defaultValue={textOf(typed.accomplished, '')} />
          )}
        </Field>
      </div>
      {!actionsOnly && <CarriedFields names={texts} typed={typed} last={last} faults={faults} conflicts={carried} />}
      <Field id="occurredOn" label="Situation au" error={faults.occurredOn}>
        {(control) => (
          <TextInput
            {...control}
            name="occurredOn"
            type="date"
            max={today}
            defaultValue={textOf(typed.occurredOn, today)}
            className="max-w-52"
          />
        )}
      </Field>
      <div>
        <div className="flex flex-wrap gap-3">
          <Button busy={pending} busyLabel="Enregistrement…">
            {actionsOnly ? 'Enregistrer les nouvelles' : 'Enregistrer le point d’étape'}
          </Button>
          {!actionsOnly && (
            <Button variant="secondary" name="after" value="next" busy={pending} busyLabel="Enregistrement…">
              Enregistrer et passer au suivant
            </Button>
          )}
        </div>
        <p className="mt-2 text-sm text-grey max-md:hidden">
          Ctrl + Entrée enregistre depuis n’importe quel champ
          {actionsOnly ? '.' : `${NBSP}; avec Maj, passe aussi au suivant.`}
        </p>
        <p role="status" className="mt-1 min-h-6 text-sm text-grey">
          {said}
        </p>
      </div>
    </form>
  )
}

/** Ctrl Enter sends, with Shift goes on to the next fiche, and Enter alone in a line of text does not. */
function useKeyboard(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const element = form.current
    if (!element) return
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !element) return
      const isLine = event.target instanceof HTMLInputElement
      if (event.ctrlKey || event.metaKey) {
        const buttons = element.querySelectorAll<HTMLButtonElement>('button[type=submit]')
        const button = buttons[event.shiftKey ? 1 : 0] ?? buttons[0]
        if (button) element.requestSubmit(button)
      } else if (!isLine) return
      event.preventDefault()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [form])
}

/** A status and a percentage are gathered by the schema under another name than their field's. */
function fieldOf(name: string): string {
  return name.replace(/^statuses\./, 'status.').replace(/^progresses\./, 'progress.')
}

function otherConfidence(other: string | undefined): string | null {
  if (other === undefined) return null
  const word = CONFIDENCES.find((one) => one === other)
  const said = word ? `« ${CONFIDENCE_LABELS[word].label} »` : 'ne se prononce plus'
  return `Entre-temps, une autre personne a répondu\u00A0: ${said}. Votre réponse la remplacera.`
}
