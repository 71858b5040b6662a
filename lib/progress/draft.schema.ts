import { z } from 'zod'
import { CARRIED_FIELDS } from './progress.rules.ts'

/** What a draft may weigh, in bytes of JSON: three times the longest form there is. */
export const largestDraft = 150_000

const id = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const carried = CARRIED_FIELDS.join('|')
const field = new RegExp(`^((status|progress|seen)\\.${id}|(seenCarried\\.)?(${carried})|accomplished|occurredOn)$`)

/** As typed, faults included; jsonb takes neither a NUL nor half a character. */
const typed = z
  .string()
  .max(20_000)
  .transform((text) => text.toWellFormed().replaceAll('\0', ''))

/** The fields of the update form while it is being typed, and the fiche's revision that the form showed. */
export const draftForm = z.object({
  baseRevision: z.int().min(1).max(2_147_483_647),
  content: z.record(z.string().regex(field), typed),
})

export type DraftInput = z.output<typeof draftForm>
