/** What was typed, as the form sent it: it comes back with every refusal, because React empties a form after an action. */
export type Typed = Record<string, string | string[]>

/** What may go wrong with any form, before the subject's own errors. A foreign id or a missing right is `notFound`. */
export type CommonError = { tag: 'signedOut' } | { tag: 'notFound' } | { tag: 'unexpected'; id: string }

/** The state of a form between two sends. `faults` maps a field's name to a French sentence. */
export type FormState<T = undefined, E extends { tag: string } = never> =
  | { status: 'idle' }
  | { status: 'done'; value: T }
  | { status: 'invalid'; typed: Typed; faults: Record<string, string> }
  | { status: 'refused'; typed: Typed; error: E | CommonError }

export const idle = { status: 'idle' } as const

/** The fields of a form as plain values; a name that comes several times is a list. Files are left out. */
export function typedValues(form: FormData): Typed {
  const typed: Typed = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$')) continue // Next's own fields
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    typed[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return typed
}

/** The first fault of each field, by the field's name. */
export function faultsByField(issues: { path: PropertyKey[]; message: string }[]): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const issue of issues) faults[issue.path.join('.')] ??= issue.message
  return faults
}
