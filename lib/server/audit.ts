import type { ChangeDb } from './doors.ts'
import type { Prisma } from './generated/prisma/client.ts'

/** What was done, as `subject.verb`. One more kind of change is one more line here. */
export type AuditedAction =
  | 'progress.submitted'
  | 'objective.assessed'
  | 'setup.saved'
  | 'lead.appointed'
  | 'lead.dismissed'
  | 'member.invited'
  | 'member.withdrawn'
  | 'invitation.renewed'
  | 'role.given'
  | 'role.withdrawn'

/** Appends to the department's audit chain, in the transaction of the change. Details hold ids, never names. */
export async function recordAudit(
  db: ChangeDb,
  action: AuditedAction,
  subject: { kind: string; id: string },
  details: Prisma.InputJsonObject = {},
): Promise<void> {
  await db.prisma.auditEntry.create({
    data: {
      departmentId: db.departmentId,
      memberId: db.access.member.id,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      details,
    },
    select: { id: true },
  })
}
