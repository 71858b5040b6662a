import type { Role } from './access.ts'

export const permissions = [
  'scheme.read',
  'fiche.read',
  'progress.read',
  'progress.submit',
  'progress.contribute',
  'arbitration.read',
  'fiche.appoint',
  'setup.manage',
  'member.read',
  'member.manage',
] as const
export type Permission = (typeof permissions)[number]

/** How far a role carries: the whole department, or the fiches tied to the person by their unit, lead, action or partner. */
export type Scope = 'department' | 'ownUnits' | 'ownFiches' | 'ownActions' | 'partnerFiches'

/**
 * The one table of rights. A missing cell is a refusal. An agent reads what the document says, not what is under way;
 * a partner only the fiches it takes part in; a partnership body does not see internal arbitration.
 */
export const rights: Record<Permission, Partial<Record<Role, Scope>>> = {
  'scheme.read': {
    coordinator: 'department',
    directorate: 'department',
    unitDirector: 'department',
    unitCorrespondent: 'department',
    lead: 'department',
    actionLead: 'department',
    observatory: 'department',
    territoryHead: 'department',
    official: 'department',
    agent: 'department',
    partner: 'department',
    decisionBody: 'department',
    partnershipBody: 'department',
  },
  'fiche.read': {
    coordinator: 'department',
    directorate: 'department',
    unitDirector: 'department',
    unitCorrespondent: 'department',
    lead: 'department',
    actionLead: 'department',
    observatory: 'department',
    territoryHead: 'department',
    official: 'department',
    agent: 'department',
    partner: 'partnerFiches',
    decisionBody: 'department',
    partnershipBody: 'department',
  },
  'progress.read': {
    coordinator: 'department',
    directorate: 'department',
    unitDirector: 'department',
    unitCorrespondent: 'department',
    lead: 'department',
    actionLead: 'department',
    observatory: 'department',
    territoryHead: 'department',
    official: 'department',
    partner: 'partnerFiches',
    decisionBody: 'department',
    partnershipBody: 'department',
  },
  'progress.submit': {
    coordinator: 'department',
    unitDirector: 'ownUnits',
    unitCorrespondent: 'ownUnits',
    lead: 'ownFiches',
  },
  // Giving news of a fiche: whole for who may submit its update, of their actions alone for who pilots some.
  'progress.contribute': {
    coordinator: 'department',
    unitDirector: 'ownUnits',
    unitCorrespondent: 'ownUnits',
    lead: 'ownFiches',
    actionLead: 'ownActions',
  },
  'arbitration.read': {
    coordinator: 'department',
    directorate: 'department',
    unitDirector: 'ownUnits',
    lead: 'ownFiches',
    official: 'department',
    decisionBody: 'department',
  },
  'fiche.appoint': { coordinator: 'department', unitDirector: 'ownUnits' },
  'setup.manage': { coordinator: 'department' },
  'member.read': { coordinator: 'department', directorate: 'department', unitDirector: 'department' },
  'member.manage': { coordinator: 'department' },
}
