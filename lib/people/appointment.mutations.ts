import { mayOnFiche } from '#lib/access/access.rules.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { readFicheTies } from './appointment.queries.ts'
import type { AppointmentInput } from './appointment.schema.ts'

export type AppointmentError = { tag: 'notFound' } | { tag: 'alreadyLead' }
export type Appointed = { ficheId: string; memberId: string }
type Outcome = Promise<Result<Appointed, AppointmentError>>

/**
 * Appoints a member to lead a fiche. What the document says of leads stays beside; the fiche's wording does not change,
 * so its revision does not either: the audit says who led it when.
 */
export async function appointLead(db: ChangeDb, input: AppointmentInput): Outcome {
  const { departmentId } = db
  if (!(await holdFiche(db, input.fiche))) return err({ tag: 'notFound' })
  const member = await db.prisma.member.findFirst({
    where: { departmentId, id: input.member, erasedAt: null },
    select: { id: true },
  })
  if (!member) return err({ tag: 'notFound' })
  if (!(await addLead(db, input.fiche, member.id))) return err({ tag: 'alreadyLead' })
  return ok({ ficheId: input.fiche, memberId: member.id })
}

/** Dismisses a member from a fiche. What the document itself says of its leads stays. */
export async function dismissLead(db: ChangeDb, input: AppointmentInput): Outcome {
  if (!(await holdFiche(db, input.fiche))) return err({ tag: 'notFound' })
  if (!(await removeLead(db, input.fiche, input.member))) return err({ tag: 'notFound' })
  return ok({ ficheId: input.fiche, memberId: input.member })
}

/** Writes an appointment. The fiche is held, the right and the member are checked. False: they lead it already. */
export async function addLead(db: ChangeDb, ficheId: string, memberId: string): Promise<boolean> {
  const leads = await db.prisma.ficheLead.findMany({
    where: { departmentId: db.departmentId, ficheId },
    select: { memberId: true, position: true },
  })
  if (leads.some((lead) => lead.memberId === memberId)) return false
  const position = Math.max(-1, ...leads.map((lead) => lead.position)) + 1
  await db.prisma.ficheLead.create({
    data: { departmentId: db.departmentId, ficheId, memberId, position },
    select: { id: true },
  })
  await recordAudit(db, 'lead.appointed', { kind: 'fiche', id: ficheId }, { memberId })
  return true
}

/** Writes a dismissal, of a fiche that is held. False: they did not lead it. */
export async function removeLead(db: ChangeDb, ficheId: string, memberId: string): Promise<boolean> {
  const { count } = await db.prisma.ficheLead.deleteMany({
    where: { departmentId: db.departmentId, ficheId, memberId, label: null },
  })
  if (count === 0) return false
  await recordAudit(db, 'lead.dismissed', { kind: 'fiche', id: ficheId }, { memberId })
  return true
}

/** Locks the fiche, then says whether this person may appoint on it as it is now. */
async function holdFiche(db: ChangeDb, ficheId: string): Promise<boolean> {
  const locked = await db.query<unknown[]>`
    SELECT id FROM fiche WHERE department_id = ${db.departmentId}::uuid AND id = ${ficheId}::uuid FOR UPDATE`
  const ties = locked.length > 0 ? await readFicheTies(db, ficheId) : null
  return ties !== null && mayOnFiche(db.access, 'fiche.appoint', ties)
}
