import { z } from 'zod'
import { emailSchema } from '#lib/identity/password.schema.ts'
import { idSchema } from '#lib/shared/ids.ts'
import { assignedRoles, isScopeComplete } from './role.rules.ts'

const noneOrId = z
  .union([z.literal(''), idSchema])
  .optional()
  .transform((text) => text || null)

const held = {
  role: z.enum(assignedRoles, 'Choisissez un rôle'),
  scope: noneOrId,
}
type Held = { role: (typeof assignedRoles)[number]; scope: string | null }
const isComplete = ({ role, scope }: Held) => isScopeComplete(role, scope)
const incomplete = { path: ['scope'], message: 'Choisissez sur quoi porte ce rôle' }

/** A person to invite, with a first role. */
export const inviteForm = z
  .object({
    name: z.string().trim().min(1, 'Écrivez le prénom et le nom').max(120, 'C’est trop long.'),
    email: emailSchema,
    jobTitle: z.string().trim().max(120, 'C’est trop long.'),
    ...held,
  })
  .refine(isComplete, incomplete)
export type Invite = z.output<typeof inviteForm>

/** A role to give to a member. */
export const giveRoleForm = z.object({ member: idSchema, ...held }).refine(isComplete, incomplete)
export type GiveRole = z.output<typeof giveRoleForm>

/** A role to withdraw, by its own id. */
export const withdrawRoleForm = z.object({ assignment: idSchema })

/** A member of whom something is asked: a new link, the end of their access. */
export const memberForm = z.object({ member: idSchema })
