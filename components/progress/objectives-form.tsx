'use client'

import { Button } from '#components/ui/button.tsx'
import { RadioGroup } from '#components/ui/choices.tsx'
import { TextArea } from '#components/ui/controls.tsx'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { Field } from '#components/ui/field.tsx'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import {
  evidenceField,
  objectivesErrorMessage,
  outcomeField,
  seenAssessmentField,
} from '#lib/progress/objective.labels.ts'
import type { AssessedObjective } from '#lib/progress/objective.queries.ts'
import type { ObjectivesError } from '#lib/progress/objective.rules.ts'
import { NOT_ASSESSED, OUTCOME_LABELS, OUTCOMES } from '#lib/progress/outcome.labels.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { FormState } from '#lib/shared/form-state.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'

const loadObjectivesSchema = () => import('#lib/progress/objective.schema.ts').then((schemas) => schemas.objectivesForm)

type State = FormState<{ ficheId: string; year: number }, ObjectivesError>

type Props = {
  department: string
  ficheId: string
  year: number
  objectives: readonly AssessedObjective[]
  submit: (state: State, form: FormData) => Promise<State>
}

/** One answer for each objective, and what shows it. An objective may be left without one. */
export function ObjectivesForm({ department, ficheId, year, objectives, submit }: Props) {
  const { form, state, faults, pending } = useActionForm(submit, loadObjectivesSchema)
  return (
    <form {...form} className="max-w-[58rem]">
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="fiche" value={ficheId} />
      <input type="hidden" name="year" value={year} />
      <div className="mb-6 empty:hidden">
        <ErrorSummary faults={Object.entries(faults).map(([name, message]) => ({ fieldId: name, message }))} />
      </div>
      {state.status === 'refused' && <Refusal error={state.error} />}
      <p className="max-w-text text-grey">
        Dites de chaque objectif s’il est atteint pour {year}. Vous pouvez en laisser «&nbsp;{NOT_ASSESSED.one}&nbsp;»,
        ce qui n’est pas «&nbsp;{OUTCOME_LABELS.notMet.one}&nbsp;», et y revenir si une réponse a été donnée par erreur.
      </p>
      <ul className="mt-6 border-t border-line">
        {objectives.map((objective) => (
          <li key={objective.id} className="border-b border-line py-6">
            <ObjectiveFields objective={objective} faults={faults} />
          </li>
        ))}
      </ul>
      <div className="mt-6">
        <Button busy={pending} busyLabel="Enregistrement…">
          Enregistrer l’évaluation
        </Button>
      </div>
    </form>
  )
}

type FieldsProps = { objective: AssessedObjective; faults: Record<string, string> }

function ObjectiveFields({ objective: { id, label, assessment }, faults }: FieldsProps) {
  const [outcome, evidence] = [outcomeField(id), evidenceField(id)]
  const answers = OUTCOMES.map((value) => ({ value: value as string, label: capitalize(OUTCOME_LABELS[value].one) }))
  const none = { value: '', label: capitalize(NOT_ASSESSED.one) }
  return (
    <div className="space-y-3">
      <input type="hidden" name={seenAssessmentField(id)} value={assessment?.id ?? ''} />
      <RadioGroup
        name={outcome}
        legend={typographic(label)}
        options={[...answers, none]}
        defaultValue={assessment?.outcome ?? ''}
        error={faults[outcome]}
        hint={
          assessment && `Dernière évaluation\u00A0: ${assessment.memberName}, le ${formatDate(assessment.recordedOn)}`
        }
        inline
      />
      <Field
        id={evidence}
        label={
          <>
            Ce qui le montre<span className="sr-only"> : {label}</span>
          </>
        }
        error={faults[evidence]}
        optional
      >
        {(control) => <TextArea {...control} name={evidence} rows={2} defaultValue={assessment?.evidence ?? ''} />}
      </Field>
    </div>
  )
}

function Refusal({ error }: { error: Extract<State, { status: 'refused' }>['error'] }) {
  const common = error.tag === 'signedOut' || error.tag === 'notFound' || error.tag === 'unexpected'
  return (
    <div className="mb-6">
      <RefusalNotice title="L’évaluation n’est pas enregistrée" error={error}>
        {common ? commonErrorMessage(error) : objectivesErrorMessage(error)}
      </RefusalNotice>
    </div>
  )
}
