import { type FicheTies, mayOnFiche } from '#lib/access/access.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'

/** The members in charge of a fiche and, for who may change that, those who may be appointed. */
export type Appointments = {
  leads: { memberId: string; name: string; jobTitle: string | null }[]
  /** Null: not for this person to decide. */
  candidates: { id: string; name: string; jobTitle: string | null }[] | null
}

/** Who leads a fiche, and who could. Null: no such fiche here. */
export async function readAppointments(db: DepartmentDb, ficheId: string): Promise<Appointments | null> {
  const ties = await readFicheTies(db, ficheId)
  if (!ties) return null
  const leads = await db.query<Appointments['leads']>`
    SELECT m.id AS "memberId", m.name, m.job_title AS "jobTitle"
    FROM fiche_lead l JOIN member m ON m.department_id = l.department_id AND m.id = l.member_id
    WHERE l.department_id = ${db.departmentId}::uuid AND l.fiche_id = ${ficheId}::uuid ORDER BY l.position`
  if (!mayOnFiche(db.access, 'fiche.appoint', ties)) return { leads, candidates: null }
  const candidates = await db.query<NonNullable<Appointments['candidates']>>`
    SELECT m.id, m.name, m.job_title AS "jobTitle" FROM member m
    WHERE m.department_id = ${db.departmentId}::uuid AND m.erased_at IS NULL
      AND (EXISTS (SELECT FROM membership s WHERE s.department_id = m.department_id AND s.member_id = m.id)
        OR EXISTS (SELECT FROM one_time_link o WHERE o.department_id = m.department_id AND o.member_id = m.id
          AND o.used_at IS NULL))
      AND NOT EXISTS (SELECT FROM fiche_lead l
        WHERE l.department_id = m.department_id AND l.fiche_id = ${ficheId}::uuid AND l.member_id = m.id)
    ORDER BY m.name COLLATE french_natural, m.id`
  return { leads, candidates }
}

/** What rights on a fiche are decided from, as stored now. Null: no such fiche here. */
export async function readFicheTies(db: DepartmentDb, ficheId: string): Promise<FicheTies | null> {
  const rows = await db.query<{ ties: FicheTies }[]>`
    SELECT fiche_ties(f.department_id, f.id) AS ties FROM fiche f
    WHERE f.department_id = ${db.departmentId}::uuid AND f.id = ${ficheId}::uuid`
  return rows[0]?.ties ?? null
}
