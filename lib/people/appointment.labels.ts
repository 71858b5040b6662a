import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { CommonError } from '#lib/shared/form-state.ts'
import type { AppointmentError } from './appointment.mutations.ts'

/** What a person reads when an appointment was refused. */
export function appointmentErrorMessage(error: AppointmentError | CommonError): string {
  if (error.tag === 'alreadyLead') return 'Cette personne est déjà désignée sur cette fiche.'
  return commonErrorMessage(error)
}
