import { mayEverywhere } from '#lib/access/access.rules.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { readPastedList } from './pasted-list.rules.ts'
import { type PlannedLine, planPastedList } from './pasted-plan.rules.ts'
import { readSetupRows } from './setup.queries.ts'

/** What a pasted list would do to the scheme as it is now, line by line. Writes nothing. */
export async function readPastedPlan(
  db: DepartmentDb,
  { list }: { list: string },
): Promise<Result<PlannedLine[], { tag: 'notFound' }>> {
  const schemeId = db.access.scheme?.id
  if (!schemeId || !mayEverywhere(db.access, 'setup.manage')) return err({ tag: 'notFound' })
  return ok(planPastedList(readPastedList(list), await readSetupRows(db, schemeId)))
}
