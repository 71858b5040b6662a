/** Who a lead's wording names: one unit, one entry of the directory, or nobody we know for sure. */
export type LeadTarget = { unitId: string | null; partnerId: string | null }

type Named = { id: string; labels: readonly string[] }

/** The function that resolves a wording. A unit comes first: « Direction de l'Autonomie » may be a partner of a fiche too. */
export function leadResolver(
  units: readonly Named[],
  partners: readonly Named[],
  keyOf: (label: string) => string,
): (label: string) => LeadTarget {
  const unitIds = idsByKey(units, keyOf)
  const partnerIds = idsByKey(partners, keyOf)
  return (label) => {
    const key = keyOf(label)
    const unitId = unitIds.get(key) ?? null
    return { unitId, partnerId: unitId === null ? (partnerIds.get(key) ?? null) : null }
  }
}

function idsByKey(named: readonly Named[], keyOf: (label: string) => string): Map<string, string> {
  return new Map(named.flatMap(({ id, labels }) => labels.map((label): [string, string] => [keyOf(label), id])))
}
