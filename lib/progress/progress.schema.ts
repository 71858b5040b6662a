import { z } from 'zod'
import { ACTION_STATUSES } from '#lib/action/action-status.labels.ts'
import { isCivilDate } from '#lib/shared/dates.ts'
import { idSchema } from '#lib/shared/ids.ts'
import { seenField, statusField } from './progress.labels.ts'

const statuses = z.record(idSchema, z.enum(ACTION_STATUSES, 'Choisissez un état de la liste.'))

/** More than any scheme's longest fiche (59 actions and sub-actions in Savoie). */
const maximumActions = 500

/**
 * What a lead says of a fiche at a date: the status of its actions and what was done. `seen` is what the form showed,
 * so that what another person changed meanwhile is neither lost nor overwritten unseen.
 */
export const progressUpdateForm = z.preprocess(
  gatherStatuses,
  z.object({
    fiche: idSchema,
    occurredOn: z.string().refine(isCivilDate, 'Indiquez un jour qui existe, par exemple 23/11/2026.'),
    accomplished: z.string().trim().max(5_000, 'Ce texte dépasse 5 000 caractères : raccourcissez-le.'),
    statuses: statuses.refine((all) => Object.keys(all).length <= maximumActions),
    seen: statuses.refine((all) => Object.keys(all).length <= maximumActions),
  }),
)

export type ProgressUpdateInput = z.output<typeof progressUpdateForm>

function gatherStatuses(form: unknown): unknown {
  if (typeof form !== 'object' || form === null) return form
  const entries = Object.entries(form)
  const gather = (prefix: string) =>
    Object.fromEntries(
      entries.flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])),
    )
  return { ...form, statuses: gather(statusField('')), seen: gather(seenField('')) }
}
