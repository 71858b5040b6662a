import { departmentRowId } from '../identity.ts'
import type { Rows } from '../rows.ts'

/** All that a life is drawn from: the scheme as its document gives it, never as the database has become. */
export type LivingScheme = {
  departmentCode: string
  startYear: number
  endYear: number
  fiches: LivingFiche[]
  territoryIds: string[]
  /** By key. */
  unitIdOf: (key: string) => string
  unitNames: Map<string, string>
}

export type LivingFiche = {
  id: string
  title: string
  /** Titles above it, its own and its policies: what tells its direction. */
  words: string
  hasLead: boolean
  hasUnit: boolean
  /** In the order of the document, sub-actions after the actions. */
  actions: LivingAction[]
  objectiveIds: string[]
}

export type LivingAction = { id: string; parentId: string | null; startYear: number | null; endYear: number | null }

/** @throws Error for a scheme without years: it is not followed up yet. */
export function livingScheme(rows: Rows, departmentCode: string): LivingScheme {
  const [scheme] = rows.scheme
  if (scheme?.startYear == null || scheme.endYear == null) throw new Error('A scheme without years has no life.')
  const { startYear, endYear } = scheme
  const nodes = new Map(rows.node.map((node) => [node.id, node]))
  const titlesAbove = (nodeId: string | null): string[] => {
    const node = nodeId === null ? undefined : nodes.get(nodeId)
    return node ? [...titlesAbove(node.parentId), node.title] : []
  }
  const policies = new Map(rows.policy.map((policy) => [policy.id, policy.label]))
  const onFiche = <T extends { ficheId: string }>(list: readonly T[]) => Map.groupBy(list, (row) => row.ficheId)
  const [actions, objectives, leads, served] = [
    onFiche(rows.action),
    onFiche(rows.objective),
    onFiche(rows.ficheLead),
    onFiche(rows.fichePolicy),
  ]
  return {
    departmentCode,
    startYear,
    endYear,
    territoryIds: rows.territory.map(({ id }) => id),
    unitIdOf: (key) => departmentRowId(departmentCode, 'units', key),
    unitNames: new Map(rows.unit.map((unit) => [unit.id, unit.name])),
    fiches: rows.fiche.map((fiche) => ({
      id: fiche.id,
      title: fiche.title,
      words: [
        ...titlesAbove(fiche.nodeId),
        fiche.title,
        ...(served.get(fiche.id) ?? []).map(({ policyId }) => policies.get(policyId) ?? ''),
      ].join(' '),
      hasLead: leads.has(fiche.id),
      hasUnit: (leads.get(fiche.id) ?? []).some(({ unitId }) => unitId !== null),
      actions: (actions.get(fiche.id) ?? []).map(({ id, parentId, startYear: from, endYear: to }) => ({
        id,
        parentId,
        startYear: from,
        endYear: to,
      })),
      objectiveIds: (objectives.get(fiche.id) ?? []).map(({ id }) => id),
    })),
  }
}
