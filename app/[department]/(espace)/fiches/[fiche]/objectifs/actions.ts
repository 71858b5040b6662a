'use server'

import { redirect } from 'next/navigation'
import { assessObjectives } from '#lib/progress/objective.mutations.ts'
import { objectivesForm } from '#lib/progress/objective.schema.ts'
import { now } from '#lib/server/clock.ts'
import { departmentAction } from '#lib/server/department-action.ts'

/** Says whether the objectives of a fiche were met in a year, then shows them on the fiche. */
export const assess = departmentAction(
  objectivesForm,
  'progress.submit',
  (db, input) => assessObjectives(db, input, now()),
  (department, { ficheId, year }) => redirect(`/${department}/fiches/${ficheId}?evalue=${year}#objectifs`),
)
