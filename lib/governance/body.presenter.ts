import { acronymReader, explain, type TextPiece } from '#lib/scheme/acronyms.rules.ts'
import { BODY_KINDS } from './body.labels.ts'

type Body = { kind: string; role: string | null; composition: readonly string[] }

/** A body whose texts have their acronyms set apart, to be explained where they stand. */
export type ReadBody<B> = Omit<B, 'role' | 'composition'> & { role: TextPiece[] | null; composition: TextPiece[][] }
export type BodyGroup<B> = { key: string; bodies: ReadBody<B>[] }

/**
 * The bodies by what they are for, in the order of the decision; within a group, the document's order. An acronym is
 * explained the first time it comes in a group.
 */
export function groupBodies<B extends Body>(
  bodies: readonly B[],
  glossary: readonly { acronym: string; label: string }[],
): BodyGroup<B>[] {
  const reader = acronymReader(glossary)
  const byKind = Map.groupBy(bodies, (body) => (BODY_KINDS.includes(body.kind) ? body.kind : 'other'))
  return [...BODY_KINDS, 'other'].flatMap((key) => {
    const found = byKind.get(key)
    if (!found) return []
    const seen = new Set<string>()
    const read = (text: string) => explain(text, reader, seen)
    return [{ key, bodies: found.map((body) => readBody(body, read)) }]
  })
}

function readBody<B extends Body>(body: B, read: (text: string) => TextPiece[]): ReadBody<B> {
  return { ...body, role: body.role === null ? null : read(body.role), composition: body.composition.map(read) }
}
