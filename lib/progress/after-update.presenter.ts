/** What was kept, and the fiche to go to next where that was asked: null, none is owed any more. */
export type GivenUpdate = { ficheId: string; updateId: string; next?: string | null }

/** Where to go once an update is kept: to it in its fiche, to the next form owed, or back to the list when none is. */
export function afterUpdate(department: string, { ficheId, updateId, next }: GivenUpdate): string {
  if (next === undefined) return `/${department}/fiches/${ficheId}?enregistre=${updateId}#point-${updateId}`
  if (next === null) return `/${department}/points-d-etape?enregistre=${updateId}`
  return `/${department}/fiches/${next}/point-d-etape?enregistre=${updateId}`
}
