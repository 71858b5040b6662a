'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { afterUpdate } from '#lib/progress/after-update.presenter.ts'
import { reportNothingNew } from '#lib/progress/progress.mutations.ts'
import { nothingNewForm } from '#lib/progress/progress.schema.ts'
import { now } from '#lib/server/clock.ts'
import { departmentAction } from '#lib/server/department-action.ts'

/** Says that nothing has changed: from the list, which shows it at once, or from a form, which goes on to the next. */
export const nothingNew = departmentAction(
  nothingNewForm,
  'progress.submit',
  (db, input) => reportNothingNew(db, input, now()),
  (department, given) => {
    revalidatePath(`/${department}`, 'layout')
    if (given.next !== undefined) redirect(afterUpdate(department, given))
  },
)
