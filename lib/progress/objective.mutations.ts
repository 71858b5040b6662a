import { mayOnFiche } from '#lib/access/access.rules.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { today } from '#lib/shared/dates.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { readAssessableFiche, readObjectives } from './objective.queries.ts'
import { type ObjectivesError, planAssessments } from './objective.rules.ts'
import type { ObjectivesInput } from './objective.schema.ts'
import { yearsOf } from './year.rules.ts'

/**
 * Says whether the objectives of a fiche were met in a year: one row appended for each that changed. The fiche's wording
 * does not change, so its revision does not either. Its row is locked first: two assessments of one fiche follow each other.
 */
export async function assessObjectives(
  db: ChangeDb,
  input: ObjectivesInput,
  now: Date,
): Promise<Result<{ ficheId: string; year: number }, ObjectivesError | { tag: 'notFound' }>> {
  const { departmentId } = db
  await db.query`
    SELECT id FROM fiche WHERE department_id = ${departmentId}::uuid AND id = ${input.fiche}::uuid FOR UPDATE`
  const fiche = await readAssessableFiche(db, input.fiche)
  if (!fiche || !mayOnFiche(db.access, 'progress.submit', fiche.ties)) return err({ tag: 'notFound' })
  if (fiche.scheme.status !== 'active') return err({ tag: 'schemeNotActive' })
  if (!yearsOf(fiche.scheme, today(now, db.access.department.timeZone)).includes(input.year))
    return err({ tag: 'notFound' })

  const objectives = await readObjectives(db, fiche.id, input.year)
  const known = new Set(objectives.map(({ id }) => id))
  const named = [input.outcomes, input.evidences, input.seen].flatMap((fields) => Object.keys(fields))
  if (named.some((id) => !known.has(id))) return err({ tag: 'notFound' })
  const plan = planAssessments(input, objectives)
  if (!plan.ok) return plan

  await db.prisma.objectiveAssessment.createMany({
    data: plan.value.map((change) => ({
      ...change,
      departmentId,
      memberId: db.access.member.id,
      year: input.year,
      recordedAt: now,
    })),
  })
  const objectiveIds = plan.value.map(({ objectiveId }) => objectiveId)
  await recordAudit(db, 'objective.assessed', { kind: 'fiche', id: fiche.id }, { year: input.year, objectiveIds })
  return ok({ ficheId: fiche.id, year: input.year })
}
