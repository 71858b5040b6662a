import type { CivilDate } from '#lib/shared/dates.ts'

/** The roles a person may hold in a department. Leads are appointed on a fiche or an action; bodies give theirs by membership. */
export const roles = [
  'coordinator',
  'directorate',
  'unitDirector',
  'unitCorrespondent',
  'lead',
  'actionLead',
  'observatory',
  'territoryHead',
  'official',
  'agent',
  'partner',
  'decisionBody',
  'partnershipBody',
] as const
export type Role = (typeof roles)[number]

/** Roles given by the coordinator, as rows of `role_assignment`. */
export type AssignedRole = Exclude<Role, 'lead' | 'actionLead' | 'decisionBody' | 'partnershipBody'>

export type RoleAssignment = {
  role: AssignedRole
  unitId: string | null
  territoryId: string | null
  partnerId: string | null
  policyId: string | null
}

export type SchemeHeading = {
  id: string
  title: string
  status: 'preparing' | 'active' | 'closed'
  startYear: number | null
  endYear: number | null
  ficheSingular: string | null
  fichePlural: string | null
  /** The day from which updates are owed; null: the coordinator has not chosen it yet. */
  followUpFrom: CivilDate | null
  /** In months: 1, 2, 3, 4, 6 or 12. */
  updateEveryMonths: number
}

/** What `enter_department` answers: who is here, in which department, with which roles. */
export type Access = {
  /** What is read here may be fiction, and is marked as such: an account of the demonstration, or its application. */
  isDemonstration: boolean
  department: { id: string; slug: string; code: string; name: string; timeZone: string; accentColour: string }
  /** Every department the person may switch to, this one included. */
  departments: { slug: string; name: string }[]
  member: { id: string; name: string }
  roles: RoleAssignment[]
  bodies: { id: string; kind: string }[]
  leadsFiches: boolean
  leadsActions: boolean
  /** The scheme in force, else the one in preparation; null when the department has none. */
  scheme: SchemeHeading | null
}
