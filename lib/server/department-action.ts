import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { maySomewhere } from '#lib/access/access.rules.ts'
import type { Permission } from '#lib/access/permissions.ts'
import { type FormState, faultsByField, typedValues } from '#lib/shared/form-state.ts'
import type { Result } from '#lib/shared/result.ts'
import { type ChangeDb, changeDepartment } from './doors.ts'
import { logUnexpected } from './log.ts'
import { requireDepartment } from './require-department.ts'

/**
 * The pipeline no action can forget: session, zod, department, right, transaction, rollback on refusal, typed values
 * given back. The department comes from the form's `department` field and counts only with a membership.
 * `after` runs once the change is committed: revalidation, redirection.
 */
export function departmentAction<S extends z.ZodType, T, E extends { tag: string }>(
  schema: S,
  permission: Permission,
  change: (db: ChangeDb, input: z.output<S>) => Promise<Result<T, E>>,
  after?: (slug: string, value: T) => void,
) {
  return async (_previous: FormState<T, E>, form: FormData): Promise<FormState<T, E>> => {
    const typed = typedValues(form)
    try {
      const { department: slug, ...fields } = typed
      const context = typeof slug === 'string' ? await requireDepartment(slug) : null
      if (!context) return { status: 'refused', typed, error: { tag: 'signedOut' } }

      const parsed = schema.safeParse(fields)
      if (!parsed.success) return { status: 'invalid', typed, faults: faultsByField(parsed.error.issues) }

      const entered = await changeDepartment<T, E | { tag: 'notFound' }>(context, async (db) =>
        maySomewhere(db.access, permission) ? change(db, parsed.data) : { ok: false, error: { tag: 'notFound' } },
      )
      if (entered.tag !== 'entered') return { status: 'refused', typed, error: entered }
      if (!entered.value.ok) return { status: 'refused', typed, error: entered.value.error }
      after?.(context.slug, entered.value.value)
      return { status: 'done', value: entered.value.value }
    } catch (error) {
      unstable_rethrow(error)
      return { status: 'refused', typed, error: { tag: 'unexpected', id: logUnexpected(error, permission) } }
    }
  }
}
