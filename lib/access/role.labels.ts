import type { Role } from './access.ts'

/** The name of each role, as people read it in their menu. */
export const ROLE_LABELS: Record<Role, string> = {
  coordinator: 'Coordination du schéma',
  directorate: 'Direction générale',
  unitDirector: 'Direction de service',
  unitCorrespondent: 'Correspondance de service',
  lead: 'Chef ou cheffe de projet',
  actionLead: 'Pilote d’action',
  observatory: 'Observatoire',
  territoryHead: 'Direction de territoire',
  official: 'Élu ou élue',
  agent: 'Agent ou agente du Département',
  partner: 'Partenaire',
  decisionBody: 'Membre d’une instance de décision',
  partnershipBody: 'Membre d’une instance partenariale',
}
