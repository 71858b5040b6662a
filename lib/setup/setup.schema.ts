import { z } from 'zod'
import { isCivilDate } from '#lib/shared/dates.ts'
import { idSchema } from '#lib/shared/ids.ts'
import { seenField, territoryField } from './setup.labels.ts'
import { ROW_FIELDS, type RowTexts } from './setup.rules.ts'

const text = z.string().max(1_000, 'C’est trop long\u00A0: 1\u00A0000 caractères au plus.')
const texts = z.object({ lead: text, unit: text, start: text, end: text }).partial()

/** More than any scheme has fiches and actions. */
const maximumRows = 2_000

/** Rows of fiches or actions: a field each for the leads, the directions, the first and the last year, and what was shown. */
export const setupForm = z.preprocess(
  gatherRows,
  z.object({ rows: z.array(z.object({ id: idSchema, typed: texts, seen: texts })).max(maximumRows) }),
)
export type SetupInput = z.output<typeof setupForm>

/** Which territories a fiche is carried out in: the boxes ticked, and those that were shown ticked. */
export const territoriesForm = z.preprocess(
  (form) => ({
    ...Object(form),
    wanted: asList(Object(form)[territoryField]),
    seen: asList(Object(form)[seenField(territoryField)]),
  }),
  z.object({ fiche: idSchema, wanted: z.array(idSchema).max(500), seen: z.array(idSchema).max(500) }),
)
export type TerritoriesInput = z.output<typeof territoriesForm>

/** From which day the follow-up begins (empty: not chosen yet), and every how many months an update is owed. */
export const rhythmForm = z.object({
  followUpFrom: z
    .string()
    .refine((day) => day === '' || isCivilDate(day), 'Indiquez un jour qui existe, par exemple 04/01/2027.')
    .refine((day) => day === '' || (day >= '2000-01-01' && day <= '2100-12-31'), 'Cette année est hors de portée.')
    .transform((day) => day || null),
  updateEveryMonths: z
    .enum(['1', '2', '3', '4', '6', '12'], 'Choisissez un rythme de la liste.')
    .transform((months) => Number(months)),
})
export type RhythmInput = z.output<typeof rhythmForm>

/** A form of 52 rows and a list together stay far below what a server action may weigh. */
const maximumList = 200_000
const maximumLines = 2_000

/** Lines copied from a spreadsheet. */
export const pastedListForm = z.object({
  list: z
    .string()
    .refine((list) => list.trim() !== '', 'Collez au moins une ligne.')
    .refine(
      (list) => list.length <= maximumList,
      'Cette liste dépasse 200\u00A0000 caractères\u00A0: collez-la en plusieurs fois.',
    )
    .refine(
      (list) => list.split('\n', maximumLines + 1).length <= maximumLines,
      'Cette liste dépasse 2\u00A0000 lignes\u00A0: collez-la en plusieurs fois.',
    ),
})

function gatherRows(form: unknown): unknown {
  const rows = new Map<string, { id: string; typed: Partial<RowTexts>; seen: unknown }>()
  const rowOf = (id: string) => {
    const row = rows.get(id) ?? { id, typed: {}, seen: {} }
    rows.set(id, row)
    return row
  }
  for (const [name, value] of Object.entries(Object(form))) {
    const [prefix, id] = splitOnce(name)
    const field = ROW_FIELDS.find((one) => one === prefix)
    if (id === undefined) continue
    if (field) rowOf(id).typed[field] = value as string
    else if (prefix === 'seen') rowOf(id).seen = parseSeen(value)
  }
  return { rows: [...rows.values()] }
}

function splitOnce(name: string): [string, string | undefined] {
  const at = name.indexOf('.')
  return at < 0 ? [name, undefined] : [name.slice(0, at), name.slice(at + 1)]
}

/** The four texts as one list: 52 rows would otherwise carry 208 hidden fields. */
function parseSeen(value: unknown): unknown {
  try {
    const list: unknown = JSON.parse(String(value))
    return Array.isArray(list) ? Object.fromEntries(ROW_FIELDS.map((field, index) => [field, list[index]])) : null
  } catch {
    return null
  }
}

function asList(value: unknown): unknown[] {
  return [value ?? []].flat().filter((item) => item !== '')
}
