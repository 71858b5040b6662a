/** How a plan stands to the scheme: the heading of its group and, where it helps, what that means. */
export type PlanRelation = { heading: string; meaning: string | null }

const RELATIONS: Record<string, PlanRelation> = {
  integrated: { heading: 'Intégrés au schéma', meaning: 'Le schéma en tient lieu.' },
  compliant: { heading: 'Auxquels le schéma se conforme', meaning: null },
  consistent: { heading: 'En cohérence avec le schéma', meaning: null },
  cooperation: { heading: 'En coopération', meaning: null },
  national: { heading: 'Stratégies nationales', meaning: 'Le schéma les prend en compte.' },
  mentioned: { heading: 'Cités par le schéma', meaning: null },
}

/** In the order a reader looks for them: what binds the scheme first, what it only names last. */
export const PLAN_RELATIONS = Object.keys(RELATIONS)

/** The words of a relation; null where the document does not say, or says it in a way that we do not know. */
export function planRelation(relation: string | null): PlanRelation | null {
  return relation === null ? null : (RELATIONS[relation] ?? null)
}
