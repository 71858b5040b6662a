import type { Access, Role } from './access.ts'
import { type Permission, rights, type Scope } from './permissions.ts'

/** What a right on one fiche is decided from, read from the stored rows, never from the request. */
export type FicheTies = {
  leadMemberIds: string[]
  /** Who pilots one of its actions. */
  actionLeadMemberIds: string[]
  unitIds: string[]
  partnerIds: string[]
}

/** Every fiche, or only those tied to these ids (any of them). */
export type Reach =
  | { everything: true }
  | { everything: false; memberId: string | null; pilotId: string | null; unitIds: string[]; partnerIds: string[] }

/** The roles a person holds, those of appointments and bodies included. */
export function rolesOf(access: Access): Set<Role> {
  const held = new Set<Role>(access.roles.map((assignment) => assignment.role))
  if (access.leadsFiches) held.add('lead')
  if (access.leadsActions) held.add('actionLead')
  for (const body of access.bodies) held.add(decisionKinds.has(body.kind) ? 'decisionBody' : 'partnershipBody')
  return held
}

/** Whether the person may do this to the whole department. */
export function mayEverywhere(access: Access, permission: Permission): boolean {
  return scopesOf(access, permission).has('department')
}

/** Whether the person may do this to at least some fiche: what a menu shows. */
export function maySomewhere(access: Access, permission: Permission): boolean {
  return scopesOf(access, permission).size > 0
}

/** Whether the person may do this to the fiche with these ties. */
export function mayOnFiche(access: Access, permission: Permission, ties: FicheTies): boolean {
  const reach = reachOf(access, permission)
  if (reach.everything) return true
  return (
    (reach.memberId !== null && ties.leadMemberIds.includes(reach.memberId)) ||
    (reach.pilotId !== null && ties.actionLeadMemberIds.includes(reach.pilotId)) ||
    ties.unitIds.some((id) => reach.unitIds.includes(id)) ||
    ties.partnerIds.some((id) => reach.partnerIds.includes(id))
  )
}

/**
 * The fiches a permission reaches, as a filter for a query; a permission without scope reaches none. A unit counts only
 * for the permissions of the very role it was given with: directing one unit gives nothing on another one.
 */
export function reachOf(access: Access, permission: Permission): Reach {
  const scopes = scopesOf(access, permission)
  if (scopes.has('department')) return { everything: true }
  const assignments = (scope: Scope) => access.roles.filter(({ role }) => rights[permission][role] === scope)
  return {
    everything: false,
    memberId: scopes.has('ownFiches') ? access.member.id : null,
    pilotId: scopes.has('ownActions') ? access.member.id : null,
    unitIds: assignments('ownUnits').flatMap(({ unitId }) => unitId ?? []),
    partnerIds: assignments('partnerFiches').flatMap(({ partnerId }) => partnerId ?? []),
  }
}

/** Bodies whose members decide or prepare decisions; the others follow or advise. */
const decisionKinds = new Set(['strategic', 'technical', 'operational'])

function scopesOf(access: Access, permission: Permission): Set<Scope> {
  const scopes = new Set<Scope>()
  for (const role of rolesOf(access)) {
    const scope = rights[permission][role]
    if (scope) scopes.add(scope)
  }
  return scopes
}
