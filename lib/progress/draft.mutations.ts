import { type FicheTies, mayOnFiche } from '#lib/access/access.rules.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import type { DraftInput } from './draft.schema.ts'

export type DraftError = { tag: 'notFound' } | { tag: 'alreadyGiven' }

/**
 * Keeps what this member is typing of a fiche, in place of what was kept before; the revision it began from stays. Refused
 * once they have given the update: a draft that arrives late would come back to life.
 */
export async function saveDraft(
  db: ChangeDb,
  ficheId: string,
  draft: DraftInput,
): Promise<Result<{ savedAt: string }, DraftError>> {
  if (!(await mayUpdate(db, ficheId))) return err({ tag: 'notFound' })
  const key = { departmentId: db.departmentId, memberId: db.access.member.id, ficheId }
  const given = await db.prisma.progressUpdate.count({
    where: { ...key, nothingNew: false, ficheRevision: { gt: draft.baseRevision } },
  })
  if (given > 0) return err({ tag: 'alreadyGiven' })
  const rows = await db.query<{ savedAt: string }[]>`
    INSERT INTO progress_draft (department_id, member_id, fiche_id, base_revision, content)
    VALUES (${key.departmentId}::uuid, ${key.memberId}::uuid, ${ficheId}::uuid, ${draft.baseRevision}::int,
      ${JSON.stringify(draft.content)}::jsonb)
    ON CONFLICT (department_id, member_id, fiche_id)
      DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
    RETURNING to_json(saved_at) #>> '{}' AS "savedAt"`
  return ok({ savedAt: rows[0]?.savedAt ?? '' })
}

/** Forgets what this member was typing of a fiche, if anything. */
export async function dropDraft(db: ChangeDb, ficheId: string): Promise<Result<null, DraftError>> {
  if (!(await mayUpdate(db, ficheId))) return err({ tag: 'notFound' })
  await db.prisma.progressDraft.deleteMany({
    where: { departmentId: db.departmentId, memberId: db.access.member.id, ficheId },
  })
  return ok(null)
}

async function mayUpdate(db: ChangeDb, ficheId: string): Promise<boolean> {
  const rows = await db.query<{ ties: FicheTies }[]>`
    SELECT fiche_ties(f.department_id, f.id) AS ties
    FROM fiche f JOIN scheme s ON s.department_id = f.department_id AND s.id = f.scheme_id
    WHERE f.department_id = ${db.departmentId}::uuid AND f.id = ${ficheId}::uuid AND s.status = 'active'`
  return rows[0] !== undefined && mayOnFiche(db.access, 'progress.contribute', rows[0].ties)
}
