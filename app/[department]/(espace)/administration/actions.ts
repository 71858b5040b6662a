'use server'

import { revalidatePath } from 'next/cache'
import { inviteMember, renewInvitation } from '#lib/people/member.mutations.ts'
import { giveRoleForm, inviteForm, memberForm, withdrawRoleForm } from '#lib/people/member.schema.ts'
import { giveRole, withdrawRole } from '#lib/people/role.mutations.ts'
import { withdrawMember } from '#lib/people/withdrawal.mutations.ts'
import { now } from '#lib/server/clock.ts'
import { departmentAction } from '#lib/server/department-action.ts'

/** Invites a person; answers their link. The list is read again when one leaves the link. */
export const invite = departmentAction(inviteForm, 'member.manage', (db, input) => inviteMember(db, input, now()))

/** Makes a new link for a member who cannot come in yet. */
export const renew = departmentAction(memberForm, 'member.manage', (db, input) => renewInvitation(db, input, now()))

/** Gives a role. */
export const give = departmentAction(giveRoleForm, 'member.manage', giveRole, (slug) =>
  revalidatePath(`/${slug}`, 'layout'),
)

/** Withdraws a role. */
export const withdraw = departmentAction(withdrawRoleForm, 'member.manage', withdrawRole, (slug) =>
  revalidatePath(`/${slug}`, 'layout'),
)

/** Ends a member's access. */
export const dismiss = departmentAction(memberForm, 'member.manage', withdrawMember, (slug) =>
  revalidatePath(`/${slug}`, 'layout'),
)
