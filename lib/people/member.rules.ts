/** Why a change of members is refused. */
export type MemberError =
  | { tag: 'notFound' }
  | { tag: 'alreadyMember' }
  | { tag: 'alreadyGiven' }
  | { tag: 'lastCoordinator' }
  | { tag: 'noAddress' }

/** Whether the department would be left with nobody to coordinate it. Only those who can come in count. */
export function leavesNobody(coordinatorMemberIds: readonly string[], leavingMemberId: string): boolean {
  return coordinatorMemberIds.includes(leavingMemberId) && coordinatorMemberIds.every((id) => id === leavingMemberId)
}
