import { z } from 'zod'
import { emailSchema } from '#lib/identity/password.schema.ts'
import { readableAccent } from '#lib/shared/colour.ts'
import { isReservedSlug } from './reserved-slugs.rules.ts'

const line = (missing: string, longest = 120) => z.string().trim().min(1, missing).max(longest, 'C’est trop long.')

/** A department to create, with the person who will run it. */
export const newDepartmentSchema = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^(\d{2}|2[AB]|97\d|69[DM])$/, 'Écrivez le code du département, par exemple 26 ou 2A'),
  name: line('Écrivez le nom du département, sans article', 60),
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .max(40, 'C’est trop long.')
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      'Des lettres sans accent, des chiffres et des tirets, par exemple haute-savoie',
    )
    .refine(
      (slug) => !isReservedSlug(slug),
      'Cette adresse est celle d’une page du site\u00A0: choisissez-en une autre',
    ),
  region: z.string().trim().max(60, 'C’est trop long.'),
  accentColour: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, 'Choisissez une couleur')
    .refine(
      (colour) => readableAccent(colour) === colour,
      'Cette couleur est trop claire\u00A0: du texte écrit avec elle serait illisible (contraste de 4,5 pour 1)',
    ),
  coordinatorName: line('Écrivez le prénom et le nom'),
  coordinatorEmail: emailSchema,
})
export type NewDepartment = z.output<typeof newDepartmentSchema>
