import type { DepartmentDb } from '#lib/server/doors.ts'

/**
 * Raises the fiche's revision and keeps the whole aggregate as it now is. Call it once per save, after the changes,
 * with the fiche's row locked. Answers the new number.
 */
export async function recordRevision(db: DepartmentDb, ficheId: string): Promise<number> {
  const { revision } = await db.prisma.fiche.update({
    where: { departmentId_id: { departmentId: db.departmentId, id: ficheId } },
    data: { revision: { increment: 1 } },
    select: { revision: true },
  })
  const rows = await db.prisma.$queryRaw<{ snapshot: object }[]>`
    SELECT to_jsonb(f) || jsonb_build_object(
      'objectives', (SELECT coalesce(jsonb_agg(to_jsonb(o) ORDER BY o.position), '[]') FROM objective o
        WHERE o.department_id = f.department_id AND o.fiche_id = f.id),
      'expected_results', (SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.position), '[]') FROM expected_result e
        WHERE e.department_id = f.department_id AND e.fiche_id = f.id),
      'actions', (SELECT coalesce(jsonb_agg(to_jsonb(a) ORDER BY a.parent_id NULLS FIRST, a.position), '[]') FROM action a
        WHERE a.department_id = f.department_id AND a.fiche_id = f.id),
      'criteria', (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.position), '[]') FROM criterion c
        WHERE c.department_id = f.department_id AND c.fiche_id = f.id),
      'indicators', (SELECT coalesce(jsonb_agg(to_jsonb(i) ORDER BY i.position), '[]') FROM indicator i
        WHERE i.department_id = f.department_id AND i.fiche_id = f.id),
      'leads', (SELECT coalesce(jsonb_agg(to_jsonb(l) ORDER BY l.position), '[]') FROM fiche_lead l
        WHERE l.department_id = f.department_id AND l.fiche_id = f.id),
      'partners', (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY p.position), '[]') FROM fiche_partner p
        WHERE p.department_id = f.department_id AND p.fiche_id = f.id),
      'territories', (SELECT coalesce(jsonb_agg(t.territory_id ORDER BY t.territory_id), '[]') FROM fiche_territory t
        WHERE t.department_id = f.department_id AND t.fiche_id = f.id),
      'links', (SELECT coalesce(jsonb_agg(to_jsonb(k) ORDER BY k.position), '[]') FROM fiche_link k
        WHERE k.department_id = f.department_id AND k.fiche_id = f.id)) AS snapshot
    FROM fiche f WHERE f.department_id = ${db.departmentId}::uuid AND f.id = ${ficheId}::uuid`
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
