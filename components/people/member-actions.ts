import type { MemberError } from '#lib/people/member.rules.ts'
import type { FormState } from '#lib/shared/form-state.ts'

export type MemberState<T> = FormState<T, MemberError>

/** A server action on the members of a department, as a form receives it. */
export type MemberAction<T> = (state: MemberState<T>, form: FormData) => Promise<MemberState<T>>
