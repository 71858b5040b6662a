import { buildDirectory, type PartnerContext } from '#lib/partner/partner.rules.ts'
import type { Rows } from './rows.ts'
import type { Walk } from './walk-context.ts'

/** The directory of partners, and how to find the entry of a wording. */
export function rowsOfPartners(walk: Walk, labels: readonly string[], context: PartnerContext) {
  const { departmentId } = walk
  const rows: Pick<Rows, 'partner' | 'partnerAlias'> = { partner: [], partnerAlias: [] }
  const idOfLabel = new Map<string, string>()
  for (const { key, name, aliases } of buildDirectory(labels, context)) {
    const id = walk.departmentRowId('partners', key)
    rows.partner.push({ departmentId, id, name })
    for (const label of [name, ...aliases]) idOfLabel.set(label, id)
    for (const label of aliases)
      rows.partnerAlias.push({ departmentId, id: walk.departmentRowId('partner-aliases', label), partnerId: id, label })
  }
  const partnerId = (label: string): string => {
    const id = idOfLabel.get(label)
    if (id === undefined) throw new Error(`No directory entry for the partner « ${label} ».`)
    return id
  }
  const named = [...idOfLabel].map(([label, id]) => ({ id, labels: [label] }))
  return { rows, partnerId, named }
}
