'use server'

import { redirect } from 'next/navigation'
import type { LinkUseError } from '#lib/identity/link.rules.ts'
import { invitationForm, joinForm, newPasswordForm } from '#lib/identity/link.schema.ts'
import { now } from '#lib/server/clock.ts'
import { publicAction } from '#lib/server/public-action.ts'
import { readSession } from '#lib/server/session.ts'
import { acceptInvitation, choosePassword, joinSignedIn } from '#lib/server/use-link.ts'
import type { CommonError } from '#lib/shared/form-state.ts'
import { err } from '#lib/shared/result.ts'

/** Chooses the password of one's account. */
export const choose = publicAction<typeof newPasswordForm, null, LinkUseError>(
  newPasswordForm,
  'link.choose',
  (input) => choosePassword(input, now()),
  () => redirect('/connexion?fait=1'),
)

/** Accepts an invitation with a password. */
export const accept = publicAction<typeof invitationForm, null, LinkUseError>(
  invitationForm,
  'link.accept',
  (input) => acceptInvitation(input, now()),
  () => redirect('/connexion?bienvenue=1'),
)

/** Accepts an invitation while signed in. */
export const join = publicAction<typeof joinForm, null, LinkUseError | CommonError>(
  joinForm,
  'link.join',
  async ({ token }) => {
    const session = await readSession()
    return session ? joinSignedIn(token, session, now()) : err({ tag: 'signedOut' })
  },
  () => redirect('/departements'),
)
