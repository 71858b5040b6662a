import { nameMovements } from '#lib/progress/movements.rules.ts'
import type { Standing } from '#lib/progress/standing.ts'
import type { Change, ChangeRows } from './changes.queries.ts'

/** Each update with the actions it moved, by their names and in their order on the fiche. */
export function assembleChanges({ changes, movements }: ChangeRows, standings: readonly Standing[]): Change[] {
  const actions = new Map(standings.map((fiche) => [fiche.id, fiche.actions]))
  const moved = Map.groupBy(movements, ({ updateId }) => updateId)
  return changes.map((change) => ({
    ...change,
    movements: nameMovements(moved.get(change.updateId) ?? [], actions.get(change.ficheId) ?? []),
  }))
}
