import { mayEverywhere } from '#lib/access/access.rules.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import type { RhythmInput } from './setup.schema.ts'

/** Chooses when the follow-up of the scheme begins and how often updates are owed. */
export async function saveRhythm(db: ChangeDb, input: RhythmInput): Promise<Result<null, { tag: 'notFound' }>> {
  const id = db.access.scheme?.id
  if (!id || !mayEverywhere(db.access, 'setup.manage')) return err({ tag: 'notFound' })
  const { followUpFrom, updateEveryMonths } = input
  const { count } = await db.prisma.scheme.updateMany({
    where: { departmentId: db.departmentId, id },
    data: { followUpFrom: followUpFrom && new Date(`${followUpFrom}T00:00:00Z`), updateEveryMonths },
  })
  if (count === 0) return err({ tag: 'notFound' })
  await recordAudit(db, 'setup.saved', { kind: 'scheme', id }, { followUpFrom, updateEveryMonths })
  return ok(null)
}
