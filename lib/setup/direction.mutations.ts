import type { ChangeDb } from '#lib/server/doors.ts'
import { findNamed, type Named } from './directory.rules.ts'

/**
 * Gives directions to a fiche that is held, and takes others from it. The document's wording stays: one that is taken away
 * is untied from its words, one that the words already name is tied to them, and only another one gets a row of its own.
 */
export async function setDirections(
  db: ChangeDb,
  ficheId: string,
  added: readonly string[],
  removed: readonly string[],
  units: readonly Named[],
): Promise<void> {
  const own = { departmentId: db.departmentId, ficheId }
  for (const unitId of removed) {
    await db.prisma.ficheLead.deleteMany({ where: { ...own, unitId, label: null } })
    await db.prisma.ficheLead.updateMany({ where: { ...own, unitId }, data: { unitId: null } })
  }
  for (const unitId of added) {
    const leads = await db.prisma.ficheLead.findMany({
      where: own,
      select: { id: true, label: true, memberId: true, unitId: true, partnerId: true, position: true },
    })
    const named = leads.find(
      ({ label, memberId, unitId: tied, partnerId }) =>
        label !== null && !memberId && !tied && !partnerId && isNamedBy(units, unitId, label),
    )
    if (named) await db.prisma.ficheLead.updateMany({ where: { ...own, id: named.id }, data: { unitId } })
    else {
      const position = Math.max(-1, ...leads.map((lead) => lead.position)) + 1
      await db.prisma.ficheLead.create({ data: { ...own, unitId, position }, select: { id: true } })
    }
  }
}

function isNamedBy(units: readonly Named[], unitId: string, words: string): boolean {
  const found = findNamed(units, words)
  return found.ok && found.value === unitId
}
