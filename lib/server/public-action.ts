import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { type FormState, faultsByField, typedValues } from '#lib/shared/form-state.ts'
import type { Result } from '#lib/shared/result.ts'
import { logUnexpected } from './log.ts'

/**
 * The pipeline of the actions that belong to no department: zod, then a change that opens its own door, typed values given
 * back, nothing told of a bug but its id. `after` runs once it is done.
 */
export function publicAction<S extends z.ZodType, T, E extends { tag: string }>(
  schema: S,
  where: string,
  change: (input: z.output<S>) => Promise<Result<T, E>>,
  after?: (value: T) => void,
) {
  return async (_previous: FormState<T, E>, form: FormData): Promise<FormState<T, E>> => {
    const typed = typedValues(form)
    try {
      const parsed = schema.safeParse(typed)
      if (!parsed.success) return { status: 'invalid', typed, faults: faultsByField(parsed.error.issues) }
      const changed = await change(parsed.data)
      if (!changed.ok) return { status: 'refused', typed, error: changed.error }
      after?.(changed.value)
      return { status: 'done', value: changed.value }
    } catch (error) {
      unstable_rethrow(error)
      return { status: 'refused', typed, error: { tag: 'unexpected', id: logUnexpected(error, where) } }
    }
  }
}
