import { z } from 'zod'
import { ACTION_STATUSES, type ActionStatus } from '#lib/action/action-status.labels.ts'
import { isCivilDate } from '#lib/shared/dates.ts'
import { idSchema } from '#lib/shared/ids.ts'
import { CONFIDENCES } from './confidence.labels.ts'
import { progressField, seenCarriedField, seenField, statusField } from './progress.labels.ts'

/** More than any scheme's longest fiche (59 actions and sub-actions in Savoie). */
const maximumActions = 500
const longestText = 5_000

/** A browser sends the ends of lines as CR LF; PostgreSQL takes no NUL. */
const text = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim())
  .pipe(z.string().max(longestText, 'Ce texte dépasse 5 000 caractères\u00A0: raccourcissez-le.'))

const confidence = z.enum(['', ...CONFIDENCES], 'Choisissez une réponse de la liste.')
const progress = z
  .string()
  .trim()
  .regex(/^(\d{1,2}|100)?$/, 'Indiquez un nombre entier de 0 à 100, ou rien.')
  .transform((typed) => (typed === '' ? null : Number(typed)))
const seen = z
  .string()
  .regex(new RegExp(`^(${ACTION_STATUSES.join('|')})( (\\d{1,2}|100))?$`))
  .transform((shown) => {
    const [status, told] = shown.split(' ')
    return { status: status as ActionStatus, progress: told === undefined ? null : Number(told) }
  })

const byAction = <T extends z.ZodType>(value: T) =>
  z.record(idSchema, value).refine((all) => Object.keys(all).length <= maximumActions)
const carried = z.object({ confidence, difficulties: text, nextSteps: text, arbitration: text }).partial()

const after = z.enum(['fiche', 'next']).default('fiche')

/**
 * What a lead says of a fiche at a date. `seen` is what the form showed, so that what another person said meanwhile is
 * neither lost nor overwritten unseen. `after` is where the lead wants to go once it is kept.
 */
export const progressUpdateForm = z.preprocess(
  gather,
  z.object({
    fiche: idSchema,
    occurredOn: z.string().refine(isCivilDate, 'Indiquez un jour qui existe, par exemple 23/11/2026.'),
    accomplished: text,
    ...carried.shape,
    seenCarried: carried,
    statuses: byAction(z.enum(ACTION_STATUSES, 'Choisissez un état de la liste.')),
    progresses: byAction(progress),
    seen: byAction(seen),
    after,
  }),
)

export type ProgressUpdateInput = z.output<typeof progressUpdateForm>

/** Nothing has changed since the last update. */
export const nothingNewForm = z.object({ fiche: idSchema, after })

function gather(form: unknown): unknown {
  if (typeof form !== 'object' || form === null) return form
  const named = (prefix: string) =>
    Object.fromEntries(
      Object.entries(form).flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
      ),
    )
  return {
    ...form,
    statuses: named(statusField('')),
    progresses: named(progressField('')),
    seen: named(seenField('')),
    seenCarried: named(seenCarriedField('')),
  }
}
