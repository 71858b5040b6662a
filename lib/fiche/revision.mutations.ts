import type { ChangeDb } from '#lib/server/doors.ts'

/**
 * Raises the fiche's revision and keeps the whole aggregate as it now is. Call it once per save, after the changes,
 * with the fiche's row locked. Answers the new number.
 */
export async function recordRevision(db: ChangeDb, ficheId: string): Promise<number> {
  const { revision } = await db.prisma.fiche.update({
    where: { departmentId_id: { departmentId: db.departmentId, id: ficheId } },
    data: { revision: { increment: 1 } },
    select: { revision: true },
  })
  const rows = await db.query<{ snapshot: object }[]>`
    SELECT fiche_snapshot(${db.departmentId}::uuid, ${ficheId}::uuid) AS snapshot`
  await db.prisma.revision.create({
    data: {
      departmentId: db.departmentId,
      ficheId,
      number: revision,
      memberId: db.access.member.id,
      snapshot: rows[0]?.snapshot ?? {},
    },
    select: { id: true },
  })
  return revision
}
