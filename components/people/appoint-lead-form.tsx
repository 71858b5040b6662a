'use client'

import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/controls.tsx'
import { Field } from '#components/ui/field.tsx'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { appointmentErrorMessage } from '#lib/people/appointment.labels.ts'
import type { Appointed, AppointmentError } from '#lib/people/appointment.mutations.ts'
import type { Appointments } from '#lib/people/appointment.queries.ts'
import type { FormState } from '#lib/shared/form-state.ts'

const loadAppointmentSchema = () =>
  import('#lib/people/appointment.schema.ts').then((schemas) => schemas.appointmentForm)

type State = FormState<Appointed, AppointmentError>
type AppointmentAction = (state: State, form: FormData) => Promise<State>

type Props = {
  department: string
  ficheId: string
  appointments: Appointments
  appoint: AppointmentAction
  dismiss: AppointmentAction
}

/** The members in charge of a fiche and, for who may decide it, the way to appoint and dismiss them. */
export function AppointLeadForm({ department, ficheId, appointments, appoint, dismiss }: Props) {
  const { leads, candidates } = appointments
  return (
    <div className="max-w-form space-y-6">
      {leads.length > 0 && (
        <ul className="border-t border-line">
          {leads.map(({ memberId, name, jobTitle }) => (
            <li
              key={memberId}
              className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-2"
            >
              <span>
                {name}
                {jobTitle && <span className="block text-sm text-grey">{jobTitle}</span>}
              </span>
              {candidates && <Dismissal {...{ department, ficheId, memberId, name, dismiss }} />}
            </li>
          ))}
        </ul>
      )}
      {candidates && <Appointment {...{ department, ficheId, candidates, appoint }} />}
    </div>
  )
}

type AppointmentProps = {
  department: string
  ficheId: string
  candidates: NonNullable<Appointments['candidates']>
  appoint: AppointmentAction
}

function Appointment({ department, ficheId, candidates, appoint }: AppointmentProps) {
  const { form, state, faults, pending } = useActionForm(appoint, loadAppointmentSchema)
  const options = candidates.map(({ id, name, jobTitle }) => ({
    value: id,
    label: jobTitle ? `${name}, ${jobTitle}` : name,
  }))
  return (
    <form {...form} className="space-y-4">
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="fiche" value={ficheId} />
      <Refusal state={state} />
      <Field id="member" label="Désigner une personne" error={faults.member}>
        {(control) => <Select {...control} name="member" options={options} placeholder="Choisir un membre" />}
      </Field>
      <Button variant="secondary" busy={pending}>
        Désigner
      </Button>
    </form>
  )
}

type DismissalProps = {
  department: string
  ficheId: string
  memberId: string
  name: string
  dismiss: AppointmentAction
}

function Dismissal({ department, ficheId, memberId, name, dismiss }: DismissalProps) {
  const { form, state, pending } = useActionForm(dismiss, loadAppointmentSchema)
  return (
    <form {...form}>
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="fiche" value={ficheId} />
      <input type="hidden" name="member" value={memberId} />
      <Button variant="quiet" busy={pending}>
        Ne plus désigner<span className="sr-only"> {name}</span>
      </Button>
      <Refusal state={state} />
    </form>
  )
}

function Refusal({ state }: { state: State }) {
  if (state.status !== 'refused') return null
  return (
    <RefusalNotice title="Rien n’a été enregistré" error={state.error}>
      {appointmentErrorMessage(state.error)}
    </RefusalNotice>
  )
}
