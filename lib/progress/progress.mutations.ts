import { mayOnFiche } from '#lib/access/access.rules.ts'
import { recordRevision } from '#lib/fiche/revision.mutations.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { type CivilDate, today } from '#lib/shared/dates.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import type { GivenUpdate } from './after-update.presenter.ts'
import { presentOwnFiches } from './own-fiches.presenter.ts'
import { type LastUpdate, readOwnFiches, readUpdateForm, type UpdateForm } from './progress.queries.ts'
import { type Carried, type Movement, type ProgressError, planUpdate } from './progress.rules.ts'
import type { ProgressUpdateInput } from './progress.schema.ts'
import { type Tellable, tellableBy } from './update-form.presenter.ts'

type Refused = ProgressError | { tag: 'notFound' }

/**
 * Records what a lead says of a fiche, or a pilot of their actions: the update, what it moves, the fiche's next revision,
 * the audit entry; the draft it was typed in goes. The fiche's row is locked first, so that two updates of one fiche
 * follow each other. An action that is not theirs to tell of is not found.
 */
export async function submitProgressUpdate(
  db: ChangeDb,
  input: ProgressUpdateInput,
  now: Date,
): Promise<Result<GivenUpdate, Refused>> {
  const found = await lockFiche(db, input.fiche)
  if (!found.ok) return found
  const { fiche, actions, actionsOnly } = found.value
  const stored = Object.fromEntries(actions.map(({ id, status, progress }) => [id, { status, progress }]))
  const unknown = Object.keys({ ...input.statuses, ...input.progresses }).some((id) => !(id in stored))
  if (unknown) return err({ tag: 'notFound' })

  const day = today(now, db.access.department.timeZone)
  const carried = carriedOf(actionsOnly ? null : fiche.lastUpdate)
  const wanted = { ...input, carried: actionsOnly ? {} : wantedOf(db, fiche, input) }
  const plan = planUpdate(wanted, { actions: stored, carried }, day)
  if (!plan.ok) return actionsOnly && plan.error.tag === 'nothingSaid' ? err({ tag: 'noNews' }) : plan

  await moveActions(db, fiche.id, plan.value.movements)
  const updateId = await keepUpdate(db, fiche.id, { ...input, ...plan.value, actionsOnly }, now)
  await db.prisma.progressDraft.deleteMany({ where: draftOf(db, fiche.id) })
  return ok({ ficheId: fiche.id, updateId, ...(await nextOf(db, input, day)) })
}

/** Records that nothing has changed since the last update, whose judgement and words are handed over. A draft stays. */
export async function reportNothingNew(
  db: ChangeDb,
  input: { fiche: string; after: 'fiche' | 'next' },
  now: Date,
): Promise<Result<GivenUpdate, Refused>> {
  const found = await lockFiche(db, input.fiche)
  if (!found.ok) return found
  const { fiche, actionsOnly } = found.value
  // A pilot owes nothing: with nothing new, they have nothing to say.
  if (actionsOnly) return err({ tag: 'notFound' })
  const { id, lastUpdate } = fiche
  const plan = { movements: [], carried: carriedOf(lastUpdate), nothingNew: true, actionsOnly }
  const day = today(now, db.access.department.timeZone)
  const updateId = await keepUpdate(db, id, { ...plan, accomplished: '', occurredOn: day }, now)
  return ok({ ficheId: id, updateId, ...(await nextOf(db, input, day)) })
}

/** The fiche as it now stands, locked, and what this person may tell of it. */
async function lockFiche(db: ChangeDb, ficheId: string): Promise<Result<Tellable & { fiche: UpdateForm }, Refused>> {
  const locked = await db.query<{ id: string }[]>`
    SELECT id FROM fiche WHERE department_id = ${db.departmentId}::uuid AND id = ${ficheId}::uuid FOR UPDATE`
  const fiche = locked[0] && (await readUpdateForm(db, ficheId))
  const tellable = fiche && tellableBy(db.access, fiche)
  if (!fiche || !tellable) return err({ tag: 'notFound' })
  return fiche.schemeStatus === 'active' ? ok({ fiche, ...tellable }) : err({ tag: 'schemeNotActive' })
}

/** Who may not read a point to arbitrate may not write it either: the stored one is handed over unseen. */
function wantedOf(db: ChangeDb, { ties }: UpdateForm, input: ProgressUpdateInput): Partial<Carried> {
  const { confidence, difficulties, nextSteps, arbitration } = input
  const arbitrates = mayOnFiche(db.access, 'arbitration.read', ties)
  return { confidence, difficulties, nextSteps, ...(arbitrates ? { arbitration } : {}) }
}

function carriedOf(last: LastUpdate | null): Carried {
  return {
    confidence: last?.confidence ?? '',
    difficulties: last?.difficulties ?? '',
    nextSteps: last?.nextSteps ?? '',
    arbitration: last?.arbitration ?? '',
  }
}

async function moveActions(db: ChangeDb, ficheId: string, movements: Movement[]) {
  if (movements.length === 0) return
  await db.prisma.$executeRaw`
    UPDATE action a SET status = m.status, progress = m.progress
    FROM jsonb_to_recordset(${JSON.stringify(movements)}::jsonb) AS m("actionId" uuid, status text, progress smallint)
    WHERE a.department_id = ${db.departmentId}::uuid AND a.fiche_id = ${ficheId}::uuid AND a.id = m."actionId"`
}

type KeptUpdate = {
  movements: Movement[]
  carried: Carried
  nothingNew: boolean
  actionsOnly: boolean
  accomplished: string
  occurredOn: CivilDate
}

async function keepUpdate(db: ChangeDb, ficheId: string, update: KeptUpdate, now: Date): Promise<string> {
  const { departmentId } = db
  const { confidence, difficulties, nextSteps, arbitration } = update.carried
  const ficheRevision = await recordRevision(db, ficheId)
  const { id } = await db.prisma.progressUpdate.create({
    data: {
      departmentId,
      ficheId,
      memberId: db.access.member.id,
      ficheRevision,
      nothingNew: update.nothingNew,
      actionsOnly: update.actionsOnly,
      confidence: confidence || null,
      accomplished: update.accomplished || null,
      difficulties: difficulties || null,
      nextSteps: nextSteps || null,
      arbitration: arbitration || null,
      occurredOn: new Date(`${update.occurredOn}T00:00:00Z`),
      recordedAt: now,
    },
    select: { id: true },
  })
  const movements = update.movements.map((movement) => ({ departmentId, updateId: id, ...movement }))
  await db.prisma.progressUpdateAction.createMany({ data: movements })
  await recordAudit(db, 'progress.submitted', { kind: 'fiche', id: ficheId }, { updateId: id, revision: ficheRevision })
  return id
}

/** When asked for: the fiche this member owes an update of for longest, in this department; null: none. */
async function nextOf(db: ChangeDb, { after }: { after: 'fiche' | 'next' }, day: CivilDate) {
  if (after === 'fiche') return {}
  const { owed } = presentOwnFiches(await readOwnFiches(db), db.access.scheme, day)
  return { next: owed[0]?.id ?? null }
}

const draftOf = (db: ChangeDb, ficheId: string) => ({
  departmentId: db.departmentId,
  memberId: db.access.member.id,
  ficheId,
})
