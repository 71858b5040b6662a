import { z } from 'zod'
import { newPasswordSchema } from './password.schema.ts'

const token = z.string().max(100)

/** Choosing a password. */
export const newPasswordForm = z.object({ token, password: newPasswordSchema })

/** Accepting an invitation: with the password of the account, or with a first one. Which of the two is not said. */
export const invitationForm = z.object({ token, password: z.string().min(1, 'Écrivez un mot de passe').max(1_000) })

/** Accepting an invitation while signed in. */
export const joinForm = z.object({ token })
