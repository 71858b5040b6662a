/** The outcome of something that may be refused: a value, or an error told apart by its `tag`. Exceptions are for bugs. */
export type Result<T, E extends { tag: string }> = { ok: true; value: T } | { ok: false; error: E }

/** A success carrying its value. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

/** A refusal carrying its reason. */
export const err = <E extends { tag: string }>(error: E): { ok: false; error: E } => ({ ok: false, error })
