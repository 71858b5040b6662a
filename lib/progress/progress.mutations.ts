import { mayOnFiche } from '#lib/access/access.rules.ts'
import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import { recordRevision } from '#lib/fiche/revision.mutations.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { readUpdateForm } from './progress.queries.ts'
import { type Movement, type ProgressError, planUpdate } from './progress.rules.ts'
import type { ProgressUpdateInput } from './progress.schema.ts'

/**
 * Records what a lead says of a fiche: the update, the statuses it moves, the fiche's next revision, the audit entry.
 * The fiche's row is locked first, so that two updates of one fiche follow each other.
 */
export async function submitProgressUpdate(
  db: DepartmentDb,
  input: ProgressUpdateInput,
  today: CivilDate,
): Promise<Result<{ ficheId: string; updateId: string }, ProgressError | { tag: 'notFound' }>> {
  const locked = await db.prisma.$queryRaw<{ id: string }[]>`
    SELECT id FROM fiche WHERE department_id = ${db.departmentId}::uuid AND id = ${input.fiche}::uuid FOR UPDATE`
  const fiche = locked[0] && (await readUpdateForm(db, input.fiche))
  if (!fiche || !mayOnFiche(db.access, 'progress.submit', fiche.ties)) return err({ tag: 'notFound' })
  if (fiche.schemeStatus !== 'active') return err({ tag: 'schemeNotActive' })

  const stored = Object.fromEntries(fiche.actions.map((action) => [action.id, action.status]))
  const unknown = Object.keys(input.statuses).some((id) => !(id in stored))
  if (unknown) return err({ tag: 'notFound' })
  const plan = planUpdate(input, stored, today)
  if (!plan.ok) return plan

  for (const status of new Set(plan.value.map((movement) => movement.status))) {
    await setStatuses(db, fiche.id, plan.value, status)
  }
  const revision = await recordRevision(db, fiche.id)
  const updateId = await insertUpdate(db, input, revision, plan.value)
  await recordAudit(db, 'progress.submitted', { kind: 'fiche', id: fiche.id }, { updateId, revision })
  return ok({ ficheId: fiche.id, updateId })
}

async function setStatuses(db: DepartmentDb, ficheId: string, movements: Movement[], status: ActionStatus) {
  const ids = movements.filter((movement) => movement.status === status).map((movement) => movement.actionId)
  await db.prisma.action.updateMany({
    where: { departmentId: db.departmentId, ficheId, id: { in: ids } },
    data: { status },
  })
}

async function insertUpdate(
  db: DepartmentDb,
  input: ProgressUpdateInput,
  ficheRevision: number,
  movements: Movement[],
) {
  const { departmentId } = db
  const { id } = await db.prisma.progressUpdate.create({
    data: {
      departmentId,
      ficheId: input.fiche,
      memberId: db.access.member.id,
      ficheRevision,
      accomplished: input.accomplished || null,
      occurredOn: new Date(`${input.occurredOn}T00:00:00Z`),
    },
    select: { id: true },
  })
  await db.prisma.progressUpdateAction.createMany({
    data: movements.map((movement) => ({ departmentId, updateId: id, ...movement })),
  })
  return id
}
