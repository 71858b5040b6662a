import type { PlannedLine } from '#lib/setup/pasted-plan.rules.ts'
import type { SetupError } from '#lib/setup/setup.labels.ts'
import type { SetupSaved } from '#lib/setup/setup.mutations.ts'
import type { FormState } from '#lib/shared/form-state.ts'

type Action<T, E extends { tag: string }> = (state: FormState<T, E>, form: FormData) => Promise<FormState<T, E>>

/** The server actions of the set-up, as its forms receive them. */
export type SaveRows = Action<SetupSaved, SetupError>
export type PreviewList = Action<PlannedLine[], { tag: 'notFound' }>
export type ChooseRhythm = Action<null, { tag: 'notFound' }>
export type ChooseTerritories = Action<{ ficheId: string }, { tag: 'notFound' }>
