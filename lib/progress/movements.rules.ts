/** What an update moved, each with the title of its action, in the order of the actions of its fiche. */
export function nameMovements<Movement extends { actionId: string }>(
  movements: readonly Movement[],
  actions: readonly { id: string; title: string }[],
): (Movement & { title: string })[] {
  if (movements.length === 0) return []
  const moved = new Map(movements.map((movement) => [movement.actionId, movement]))
  return actions.flatMap(({ id, title }) => {
    const movement = moved.get(id)
    return movement ? [{ ...movement, title }] : []
  })
}
