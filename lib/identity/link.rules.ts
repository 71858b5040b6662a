/** Why a link was not used. Nothing of it is consumed. */
export type LinkUseError =
  | { tag: 'linkUnusable' }
  | { tag: 'weakPassword' }
  | { tag: 'wrongPassword' }
  | { tag: 'hasOwnSignIn' }
  | { tag: 'throttled'; minutes: number }

/** How a link may be used, from what its account is. */
export type LinkUse = 'choosePassword' | 'acceptWithPassword' | 'acceptSignedIn'

/**
 * A link without department was made by whoever runs the server, for a new password. An invitation is accepted at once by
 * its signed-in addressee; anybody else gives a password, the account's own or its first one.
 */
export function linkUse(
  link: { userId: string; departmentName: string | null },
  signedInUserId: string | null,
): LinkUse {
  if (link.departmentName === null) return 'choosePassword'
  return link.userId === signedInUserId ? 'acceptSignedIn' : 'acceptWithPassword'
}
