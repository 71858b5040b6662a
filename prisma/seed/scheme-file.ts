import type { z } from 'zod'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { type Fault, faultsOfIssues, formatPath } from './faults.ts'
import { type SchemeFile, schemeFileSchema } from './scheme-file.schema.ts'
import { semanticFaults } from './semantic-faults.ts'

export type MalformedFile = { tag: 'malformedFile'; faults: Fault[] }

const MAXIMUM_CHARACTERS = 8_000_000
const MAXIMUM_DEPTH = 32

/** Reads the text of a scheme file, or refuses it whole with every fault it has. */
export function parseSchemeFile(text: string): Result<SchemeFile, MalformedFile> {
  if (text.length > MAXIMUM_CHARACTERS) return refuse('Le fichier dépasse 8 millions de caractères.')
  if (nestingDepth(text) > MAXIMUM_DEPTH) return refuse(`Le fichier imbrique plus de ${MAXIMUM_DEPTH} niveaux.`)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return refuse(`Le fichier n'est pas du JSON : ${(error as Error).message}`)
  }
  return checkSchemeFile(data)
}

/** Checks the shape, then what no shape says; both are always run, so that one reading tells everything to mend. */
export function checkSchemeFile(data: unknown): Result<SchemeFile, MalformedFile> {
  const parsed = schemeFileSchema.safeParse(data, { reportInput: true })
  const shapeFaults = parsed.success ? [] : faultsOfIssues(parsed.error.issues as z.core.$ZodIssue[])
  const faults = [...shapeFaults, ...semanticFaults(data)]
  if (parsed.success && faults.length === 0) return ok(parsed.data)
  return err({ tag: 'malformedFile', faults })
}

/** `nodes[0].fiches[1].title : ce texte est vide.`, one line a fault. */
export function describeFaults(faults: Fault[]): string[] {
  return faults.map(({ path, message }) => `${formatPath(path)} : ${message}`)
}

function refuse(message: string): { ok: false; error: MalformedFile } {
  return err({ tag: 'malformedFile', faults: [{ path: [], message }] })
}

/** Counted on the text, before parsing: a file of a million brackets must cost nothing. */
function nestingDepth(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}
