import { z } from 'zod'
import { isCivilDate } from '#lib/shared/dates.ts'
import { idSchema } from '#lib/shared/ids.ts'

/** A form sends what nobody chose as an empty text. */
const chosen = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional()).transform((value) => value ?? null)

const id = chosen(idSchema.transform((text) => text.toLowerCase()))

/** What the address of the dashboard asks for. Null: not asked. */
export const filtersSchema = z
  .object({
    annee: chosen(z.stringFormat('year', /^\d{4}$/).transform(Number)),
    direction: id,
    politique: id,
    territoire: id,
    noeud: id,
    depuis: chosen(z.string().refine(isCivilDate)),
  })
  .transform(({ annee, direction, politique, territoire, noeud, depuis }) => ({
    year: annee,
    unitId: direction,
    policyId: politique,
    territoryId: territoire,
    nodeId: noeud,
    since: depuis,
  }))

/** `year` null: the one under way; `since` null: the usual number of days back. */
export type Filters = z.output<typeof filtersSchema>

export const NO_FILTERS: Filters = {
  year: null,
  unitId: null,
  policyId: null,
  territoryId: null,
  nodeId: null,
  since: null,
}

/** The filters of an address, or null when it asks for something that cannot be. */
export function parseFilters(query: Record<string, string | string[] | undefined>): Filters | null {
  const parsed = filtersSchema.safeParse(query)
  return parsed.success ? parsed.data : null
}
