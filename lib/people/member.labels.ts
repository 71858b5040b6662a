import { ROLE_LABELS } from '#lib/access/role.labels.ts'
import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { CommonError } from '#lib/shared/form-state.ts'
import type { MemberAccess, MemberRole } from './member.queries.ts'
import type { MemberError } from './member.rules.ts'
import type { ScopeKind } from './role.rules.ts'

/** What the coordinator reads when a change of members was refused. */
export function memberErrorMessage(error: MemberError | CommonError): string {
  switch (error.tag) {
    case 'alreadyMember':
      return 'Une personne de votre département a déjà cette adresse. Ouvrez sa page pour lui donner un rôle.'
    case 'alreadyGiven':
      return 'Cette personne a déjà ce rôle.'
    case 'lastCoordinator':
      return 'C’est la dernière personne à coordonner le schéma\u00A0: confiez d’abord la coordination à quelqu’un d’autre.'
    case 'noAddress':
      return 'Cette personne n’a pas d’adresse électronique\u00A0: invitez-la de nouveau avec son adresse.'
    default:
      return commonErrorMessage(error)
  }
}

/** Whether a member can come in. */
export const MEMBER_ACCESS_LABELS: Record<MemberAccess, string> = {
  active: 'Accès ouvert',
  invited: 'Invitation en attente',
  none: 'Sans accès',
}

/** "Direction de service : Direction de l’Autonomie". */
export function roleWords({ role, scopeName }: Pick<MemberRole, 'role' | 'scopeName'>): string {
  return scopeName ? `${ROLE_LABELS[role]}\u00A0: ${scopeName}` : ROLE_LABELS[role]
}

/** The question that a scoped role asks. */
export const SCOPE_LABELS: Record<ScopeKind, string> = {
  unit: 'Direction ou service',
  territory: 'Territoire',
  partner: 'Partenaire',
  policy: 'Politique suivie',
}
