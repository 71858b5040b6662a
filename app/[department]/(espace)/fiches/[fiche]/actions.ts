'use server'

import { revalidatePath } from 'next/cache'
import { appointLead, dismissLead } from '#lib/people/appointment.mutations.ts'
import { appointmentForm } from '#lib/people/appointment.schema.ts'
import { departmentAction } from '#lib/server/department-action.ts'

/** Puts a member in charge of the fiche. */
export const appoint = departmentAction(appointmentForm, 'fiche.appoint', appointLead, (slug) =>
  revalidatePath(`/${slug}`, 'layout'),
)

/** Takes the fiche from a member. */
export const dismiss = departmentAction(appointmentForm, 'fiche.appoint', dismissLead, (slug) =>
  revalidatePath(`/${slug}`, 'layout'),
)
