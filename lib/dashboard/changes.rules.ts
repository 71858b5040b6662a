import type { Standing } from '#lib/progress/standing.ts'
import type { Change, ChangeRows } from './changes.queries.ts'

/** Each update with the actions it moved, by their names and in their order on the fiche. */
export function assembleChanges({ changes, turns }: ChangeRows, standings: readonly Standing[]): Change[] {
  const actions = new Map(standings.map((fiche) => [fiche.id, fiche.actions]))
  const turnsOf = Map.groupBy(turns, ({ updateId }) => updateId)
  return changes.map((change) => {
    const turned = new Map(turnsOf.get(change.updateId)?.map((turn) => [turn.actionId, turn]))
    const movements = (turned.size > 0 ? (actions.get(change.ficheId) ?? []) : []).flatMap(({ id, title }) => {
      const turn = turned.get(id)
      return turn ? { actionId: id, title, previousStatus: turn.previousStatus, status: turn.status } : []
    })
    return { ...change, movements }
  })
}
