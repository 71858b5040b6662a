import { z } from 'zod'
import { idSchema } from '#lib/shared/ids.ts'

/** A member to appoint to a fiche, or to dismiss from it. */
export const appointmentForm = z.object({
  fiche: idSchema,
  member: z.string().min(1, 'Choisissez une personne').pipe(idSchema),
})
export type AppointmentInput = z.output<typeof appointmentForm>
