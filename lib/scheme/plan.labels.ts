/** How a plan stands to the scheme, as the heading of its group. */
const RELATIONS: Record<string, string> = {
  integrated: 'Intégrés au schéma',
  compliant: 'Auxquels le schéma se conforme',
  consistent: 'En cohérence avec le schéma',
  cooperation: 'En coopération',
  national: 'Stratégies nationales',
  mentioned: 'Cités par le schéma',
}

/** In the order a reader looks for them: what binds the scheme first, what it only names last. */
export const PLAN_RELATIONS = Object.keys(RELATIONS)

/** The words of a relation; null where the document does not say, or says what we do not know. */
export function planRelation(relation: string | null): string | null {
  return relation === null ? null : (RELATIONS[relation] ?? null)
}
