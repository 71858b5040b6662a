import { z } from 'zod'
import { isStrongPassword, passwordRule } from './password.rules.ts'

/** A password being chosen. One being given is only compared, whatever it looks like. */
export const newPasswordSchema = z
  .string()
  .min(1, 'Écrivez un mot de passe')
  .refine(isStrongPassword, `Ce mot de passe est trop facile à deviner. ${passwordRule}`)

/** An address as it is kept: without spaces around it, in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('Écrivez une adresse électronique complète, par exemple prenom.nom@departement.fr').max(254))
