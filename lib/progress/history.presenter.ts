import { nameMovements } from './movements.rules.ts'
import type { UpdateEntry } from './progress.queries.ts'

type Movement = UpdateEntry['movements'][number]

/** An update as its fiche shows it, each of its movements with the title of the action. */
export type ToldUpdate = Omit<UpdateEntry, 'movements'> & { movements: (Movement & { title: string })[] }

/** The updates of a fiche, what each moved in the order of its actions. */
export function presentHistory(
  updates: readonly UpdateEntry[],
  actions: readonly { id: string; title: string }[],
): ToldUpdate[] {
  return updates.map((update) => ({ ...update, movements: nameMovements(update.movements, actions) }))
}
