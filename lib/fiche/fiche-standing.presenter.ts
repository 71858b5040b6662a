import type { AssessedObjective } from '#lib/progress/objective.queries.ts'
import type { UpdateEntry } from '#lib/progress/progress.queries.ts'
import type { Standing, StandingAction, StandingUpdate } from '#lib/progress/standing.ts'
import type { FicheRow } from './fiche.queries.ts'

/** Who last said what of an action. */
export type Said = NonNullable<StandingAction['said']>

/** Where one fiche stands, from what its page reads: the same value as `assembleStandings` gives for all. */
export function standingOf(
  row: FicheRow,
  updates: readonly UpdateEntry[],
  objectives: readonly AssessedObjective[],
  year: number,
): Standing {
  const said = lastSaid(updates)
  return {
    id: row.id,
    nodeId: row.path.at(-1)?.id ?? '',
    code: row.code,
    title: row.title,
    startYear: row.startYear,
    endYear: row.endYear,
    leads: row.leads.map(({ memberName, label }) => memberName ?? label ?? ''),
    leadMemberIds: row.ties.leadMemberIds,
    unitIds: row.ties.unitIds,
    policyIds: [],
    territoryIds: [],
    actions: row.actions.map((action) => ({ ...action, said: said.get(action.id) ?? null })),
    objectives: [...objectives],
    updatesInYear: updates.filter((update) => !update.actionsOnly && update.occurredOn.startsWith(`${year}-`)).length,
    latest: latestOf(updates),
  }
}

/** The update that last moved each action; updates come latest first. */
function lastSaid(updates: readonly UpdateEntry[]): Map<string, Said> {
  const said = new Map<string, Said>()
  for (const { id, occurredOn, memberName, movements } of updates) {
    for (const { actionId } of movements) {
      if (!said.has(actionId)) said.set(actionId, { updateId: id, occurredOn, memberName })
    }
  }
  return said
}

/** What moved is counted from one update of the whole fiche to the next, pilots' news included. */
function latestOf(updates: readonly UpdateEntry[]): StandingUpdate | null {
  const [latest, before, first] = updates.filter(({ actionsOnly }) => !actionsOnly)
  if (!latest) return null
  const placeOf = (update: UpdateEntry | undefined) => (update ? updates.indexOf(update) : updates.length)
  const moved = (from: number, to: number) =>
    updates.slice(from, to).reduce((sum, { movements }) => sum + movements.length, 0)
  return {
    id: latest.id,
    occurredOn: latest.occurredOn,
    givenOn: latest.givenOn,
    memberName: latest.memberName,
    confidence: latest.confidence,
    movements: moved(0, placeOf(before)),
    movementsBefore: before ? moved(placeOf(before), placeOf(first)) : null,
    difficulties: latest.difficulties,
    nextSteps: latest.nextSteps,
    arbitration: latest.arbitration,
  }
}
