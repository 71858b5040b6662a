import { mayEverywhere } from '#lib/access/access.rules.ts'
import { recordRevision } from '#lib/fiche/revision.mutations.ts'
import { addLead, removeLead } from '#lib/people/appointment.mutations.ts'
import { recordAudit } from '#lib/server/audit.ts'
import type { ChangeDb } from '#lib/server/doors.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { setDirections } from './direction.mutations.ts'
import type { Directory } from './directory.rules.ts'
import { rowField, type SetupError } from './setup.labels.ts'
import { readSetupRows } from './setup.queries.ts'
import {
  isTouched,
  planRow,
  type RowFault,
  type RowField,
  type RowTexts,
  rowTexts,
  type StoredRow,
  type WantedRow,
} from './setup.rules.ts'
import type { SetupInput } from './setup.schema.ts'

/** `rows`: how many rows were written. */
export type SetupSaved = { rows: number }
type Change = { stored: StoredRow; wanted: WantedRow }

/**
 * Saves what changed of a grid, all of it or nothing: who leads fiches and actions, which directions carry them, their
 * years. Only the fiches at stake are locked, in one order, before anything is read.
 */
export async function saveSetup(db: ChangeDb, { rows }: SetupInput): Promise<Result<SetupSaved, SetupError>> {
  const schemeId = db.access.scheme?.id
  if (!schemeId || !mayEverywhere(db.access, 'setup.manage')) return err({ tag: 'notFound' })
  const touched = rows.filter(isTouched)
  await holdFiches(
    db,
    touched.map(({ id }) => id),
  )
  const { fiches, actions, directory } = await readSetupRows(db, schemeId)
  const stored = new Map<string, StoredRow>([...fiches, ...actions].map((row) => [row.id, row]))

  const changes: Change[] = []
  const faults: Record<string, RowFault> = {}
  const current: Record<string, RowTexts> = {}
  for (const row of rows) {
    const before = stored.get(row.id)
    if (!before) return err({ tag: 'notFound' })
    if (!touched.includes(row)) continue
    const plan = planRow(row, before, directory)
    for (const [field, fault] of Object.entries(plan.faults)) faults[rowField(field as RowField, row.id)] = fault
    if (Object.values(plan.faults).some(({ tag }) => tag === 'conflict')) current[row.id] = rowTexts(before, directory)
    if (plan.wanted) changes.push({ stored: before, wanted: plan.wanted })
  }
  if (Object.keys(faults).length > 0) return err({ tag: 'rows', faults, current })
  for (const [ficheId, ofFiche] of Map.groupBy(changes, (change) => change.stored.ficheId))
    await writeFiche(db, ficheId, ofFiche, directory)
  return ok({ rows: changes.length })
}

async function holdFiches(db: ChangeDb, ids: string[]) {
  await db.query`
    SELECT f.id FROM fiche f WHERE f.department_id = ${db.departmentId}::uuid AND (f.id = ANY (${ids}::uuid[])
      OR f.id IN (SELECT a.fiche_id FROM action a WHERE a.department_id = ${db.departmentId}::uuid AND a.id = ANY (${ids}::uuid[])))
    ORDER BY f.id FOR UPDATE`
}

/** One fiche with its actions: one revision for what is the fiche's, one audit entry for each person and each row. */
async function writeFiche(db: ChangeDb, ficheId: string, changes: Change[], directory: Directory) {
  const saved: Change[] = []
  for (const change of changes) {
    await writePeople(db, change)
    const { stored, wanted } = change
    const newUnits = stored.isAction ? [] : differenceOf(wanted.unitIds, stored.unitIds)
    const oldUnits = stored.isAction ? [] : differenceOf(stored.unitIds, wanted.unitIds)
    const newYears = wanted.startYear !== stored.startYear || wanted.endYear !== stored.endYear
    if (newUnits.length + oldUnits.length > 0) await setDirections(db, ficheId, newUnits, oldUnits, directory.units)
    if (newYears) await writeYears(db, change)
    if (newUnits.length + oldUnits.length > 0 || newYears) saved.push(change)
  }
  if (saved.length === 0) return
  const revision = await recordRevision(db, ficheId)
  for (const { stored, wanted } of saved) {
    const { startYear, endYear, unitIds } = wanted
    const subject = { kind: stored.isAction ? 'action' : 'fiche', id: stored.id }
    await recordAudit(db, 'setup.saved', subject, { revision, startYear, endYear, unitIds })
  }
}

async function writePeople(db: ChangeDb, { stored, wanted }: Change) {
  for (const memberId of differenceOf(stored.memberIds, wanted.memberIds))
    await (stored.isAction ? removeActionLead : removeLead)(db, stored.id, memberId)
  for (const memberId of differenceOf(wanted.memberIds, stored.memberIds))
    await (stored.isAction ? addActionLead : addLead)(db, stored.id, memberId)
}

async function addActionLead(db: ChangeDb, actionId: string, memberId: string) {
  await db.prisma.actionLead.createMany({ data: [{ departmentId: db.departmentId, actionId, memberId }] })
  await recordAudit(db, 'lead.appointed', { kind: 'action', id: actionId }, { memberId })
}

async function removeActionLead(db: ChangeDb, actionId: string, memberId: string) {
  await db.prisma.actionLead.deleteMany({ where: { departmentId: db.departmentId, actionId, memberId } })
  await recordAudit(db, 'lead.dismissed', { kind: 'action', id: actionId }, { memberId })
}

async function writeYears(db: ChangeDb, { stored, wanted: { startYear, endYear } }: Change) {
  const where = { departmentId: db.departmentId, id: stored.id }
  const data = { startYear, endYear }
  if (stored.isAction) await db.prisma.action.updateMany({ where, data })
  else await db.prisma.fiche.updateMany({ where, data })
}

const differenceOf = (ids: string[], others: string[]) => ids.filter((id) => !others.includes(id))
