import { demonstrationAccounts } from '#lib/server/demonstration-accounts.ts'
import { departmentRowId } from '../identity.ts'
import type { Cast } from './life.ts'

/** The demonstration's own people of a department: its coordinator, and its lead with the fiches they lead. */
export function castOf(departmentCode: string): Cast {
  const grants = demonstrationAccounts.flatMap(({ email, grants }) =>
    grants
      .filter((grant) => grant.departmentCode === departmentCode)
      .map((grant) => ({ ...grant, memberId: departmentRowId(departmentCode, 'members', email) })),
  )
  const coordinator = grants.find(({ roles }) => roles.some(({ role }) => role === 'coordinator'))
  const lead = grants.find(({ leads = [] }) => leads.length > 0)
  if (!coordinator || !lead) throw new Error(`No demonstration account coordinates or leads in ${departmentCode}.`)
  return { coordinatorId: coordinator.memberId, leadId: lead.memberId, ledByAccount: lead.leads ?? [] }
}
