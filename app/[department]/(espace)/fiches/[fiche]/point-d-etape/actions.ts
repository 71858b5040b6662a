'use server'

import { redirect } from 'next/navigation'
import { afterUpdate } from '#lib/progress/after-update.presenter.ts'
import { submitProgressUpdate } from '#lib/progress/progress.mutations.ts'
import { progressUpdateForm } from '#lib/progress/progress.schema.ts'
import { now } from '#lib/server/clock.ts'
import { departmentAction } from '#lib/server/department-action.ts'

/**
 * Gives a progress update, or news of the actions one pilots; then shows it in the fiche's history, or opens the next form
 * that is owed.
 */
export const submitUpdate = departmentAction(
  progressUpdateForm,
  'progress.contribute',
  (db, input) => submitProgressUpdate(db, input, now()),
  (department, given) => redirect(afterUpdate(department, given)),
)
