import { z } from 'zod'
import { idSchema } from '#lib/shared/ids.ts'
import { evidenceField, outcomeField, seenAssessmentField } from './objective.labels.ts'
import { OUTCOMES } from './outcome.labels.ts'

/** No answer is an answer: the objective is not assessed, or no longer. */
const outcome = z.literal('').or(z.enum(OUTCOMES, 'Choisissez une réponse de la liste.'))
const evidence = z.string().trim().max(2_000, 'Ce texte dépasse 2 000 caractères\u00A0: raccourcissez-le.')

/**
 * What a lead says of the objectives of a fiche for a year. `seen` is the assessment the form showed, '' for none, so that
 * what another person said meanwhile is not replaced unseen.
 */
export const objectivesForm = z.preprocess(
  gatherObjectives,
  z
    .object({
      fiche: idSchema,
      year: z.coerce.number().int(),
      outcomes: z.record(idSchema, outcome),
      evidences: z.record(idSchema, evidence),
      seen: z.record(idSchema, z.literal('').or(idSchema)),
    })
    .superRefine(({ outcomes, evidences }, context) => {
      for (const [id, text] of Object.entries(evidences)) {
        if (text === '' || outcomes[id]) continue
        const message =
          'Vous avez écrit ce qui le montre\u00A0: dites aussi si l’objectif est atteint, ou effacez ce texte.'
        context.addIssue({ code: 'custom', path: [outcomeField(id)], message })
      }
    }),
)

export type ObjectivesInput = z.output<typeof objectivesForm>

function gatherObjectives(form: unknown): unknown {
  if (typeof form !== 'object' || form === null) return form
  const gather = (prefix: string) =>
    Object.fromEntries(
      Object.entries(form).flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
      ),
    )
  return {
    ...form,
    outcomes: gather(outcomeField('')),
    evidences: gather(evidenceField('')),
    seen: gather(seenAssessmentField('')),
  }
}
