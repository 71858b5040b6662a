import { mayEverywhere } from '#lib/access/access.rules.ts'
import { recordRevision } from '#lib/fiche/revision.mutations.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { readFicheTerritories } from './setup.queries.ts'
import type { TerritoriesInput } from './setup.schema.ts'

/**
 * Says in which territories a fiche is carried out. A box left as it was shown keeps what is stored, so that two
 * coordinators who tick different ones lose nothing.
 */
export async function saveTerritories(
  db: ChangeDb,
  { fiche: ficheId, wanted, seen }: TerritoriesInput,
): Promise<Result<{ ficheId: string }, { tag: 'notFound' }>> {
  const { departmentId } = db
  if (!mayEverywhere(db.access, 'setup.manage')) return err({ tag: 'notFound' })
  await db.query`
    SELECT id FROM fiche WHERE department_id = ${departmentId}::uuid AND id = ${ficheId}::uuid FOR UPDATE`
  const territories = await readFicheTerritories(db, ficheId)
  const known = new Map(territories?.map(({ id, chosen }) => [id, chosen]))
  if (!territories || wanted.some((id) => !known.has(id))) return err({ tag: 'notFound' })

  const added = wanted.filter((id) => !seen.includes(id) && known.get(id) === false)
  const removed = seen.filter((id) => !wanted.includes(id) && known.get(id) === true)
  if (added.length + removed.length === 0) return ok({ ficheId })
  await db.prisma.ficheTerritory.createMany({
    data: added.map((territoryId) => ({ departmentId, ficheId, territoryId })),
  })
  await db.prisma.ficheTerritory.deleteMany({ where: { departmentId, ficheId, territoryId: { in: removed } } })
  const revision = await recordRevision(db, ficheId)
  await recordAudit(db, 'setup.saved', { kind: 'fiche', id: ficheId }, { revision, added, removed })
  return ok({ ficheId })
}
