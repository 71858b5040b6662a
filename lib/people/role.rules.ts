import type { AssignedRole, RoleAssignment } from '#lib/access/access.ts'

/** What a role is held over, when it is not the whole department. */
export type ScopeKind = 'unit' | 'territory' | 'partner' | 'policy'

/** The roles a coordinator gives, in the order in which they are offered. Leads are appointed on a fiche instead. */
export const assignedRoles = [
  'coordinator',
  'directorate',
  'unitDirector',
  'unitCorrespondent',
  'territoryHead',
  'observatory',
  'official',
  'agent',
  'partner',
] as const satisfies readonly AssignedRole[]

/** The scope each role is held over. An official's portfolio may be everything. */
export const roleScopes: Record<AssignedRole, { kind: ScopeKind; optional: boolean } | null> = {
  coordinator: null,
  directorate: null,
  unitDirector: { kind: 'unit', optional: false },
  unitCorrespondent: { kind: 'unit', optional: false },
  territoryHead: { kind: 'territory', optional: false },
  observatory: null,
  official: { kind: 'policy', optional: true },
  agent: null,
  partner: { kind: 'partner', optional: false },
}

/** Whether what was chosen is what the role demands: a scope, none, or either. */
export function isScopeComplete(role: AssignedRole, scopeId: string | null): boolean {
  const scope = roleScopes[role]
  if (scope === null) return scopeId === null
  return scope.optional || scopeId !== null
}

/** The row of a role held over that scope. */
export function assignmentOf(role: AssignedRole, scopeId: string | null): RoleAssignment {
  const kind = roleScopes[role]?.kind
  const only = (wanted: ScopeKind) => (kind === wanted ? scopeId : null)
  return {
    role,
    unitId: only('unit'),
    territoryId: only('territory'),
    partnerId: only('partner'),
    policyId: only('policy'),
  }
}
