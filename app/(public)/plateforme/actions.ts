'use server'

import { revalidatePath } from 'next/cache'
import { type CreatedDepartment, createDepartment, type DepartmentError } from '#lib/department/department.mutations.ts'
import { newDepartmentSchema } from '#lib/department/department.schema.ts'
import { now } from '#lib/server/clock.ts'
import { withPlatform } from '#lib/server/doors.ts'
import { publicAction } from '#lib/server/public-action.ts'
import { readSession } from '#lib/server/session.ts'
import type { CommonError } from '#lib/shared/form-state.ts'
import { err } from '#lib/shared/result.ts'

/** Creates a department and its first coordinator's invitation. */
export const create = publicAction<typeof newDepartmentSchema, CreatedDepartment, DepartmentError | CommonError>(
  newDepartmentSchema,
  'platform.create',
  async (input) => {
    const session = await readSession()
    if (!session) return err({ tag: 'signedOut' })
    const entered = await withPlatform(session, (tx) => createDepartment(tx, input, now()))
    return entered.tag === 'entered' ? entered.value : err(entered)
  },
  () => revalidatePath('/plateforme'),
)
