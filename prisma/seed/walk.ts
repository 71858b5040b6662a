import { partnerKeys } from '#lib/partner/partner.rules.ts'
import type { DepartmentProfile } from './departments.ts'
import { departmentId, departmentRowId, schemeRowId } from './identity.ts'
import { PARTNER_SYNONYMS } from './partner-synonyms.ts'
import { leadResolver } from './resolve-leads.ts'
import { linkResolver } from './resolve-links.ts'
import { mergeRows, type Rows } from './rows.ts'
import type { SchemeFile } from './scheme-file.schema.ts'
import { UNITS } from './units.ts'
import type { Walk } from './walk-context.ts'
import { type Placed, rowsOfFiche } from './walk-fiche.ts'
import { rowsOfPartners } from './walk-partners.ts'
import { rowsOfScheme } from './walk-scheme.ts'
import { rowsOfTree } from './walk-tree.ts'

/**
 * Turns a file into the rows of the tables. Pure: the same file always gives the same rows. A department that the
 * platform created beforehand has an id of its own.
 */
export function rowsOfFile(
  file: SchemeFile,
  profile: DepartmentProfile,
  ownDepartmentId = departmentId(file.department.code),
): Rows {
  const { code } = file.department
  const identity = { departmentCode: code, schemeKey: profile.schemeKey }
  const walk: Walk = {
    departmentId: ownDepartmentId,
    schemeId: schemeRowId(identity, ''),
    idAt: (path) => schemeRowId(identity, path),
    departmentRowId: (kind, key) => departmentRowId(code, kind, key),
  }
  const { rows: treeRows, placedFiches } = rowsOfTree(walk, file)
  const units = unitRows(walk, code)
  const schemeRows = rowsOfScheme(walk, file, profile)
  const labels = placedFiches.flatMap(({ fiche }) => Object.values(fiche.partners).flat())
  const context = partnerContext(file)
  const partners = rowsOfPartners(walk, labels, context)
  const keyOf = partnerKeys(context, labels)
  const resolvers = {
    leadTarget: leadResolver(namedUnits(walk, code), partners.named, keyOf),
    linkTarget: linkResolver(
      placedFiches.map(({ path, fiche }) => ({ id: walk.idAt(path), code: fiche.code, title: fiche.title })),
      schemeRows.relatedPlan,
      keyOf,
    ),
    partnerId: partners.partnerId,
    policyId: (label: string) => schemeRows.policy.find((policy) => policy.label === label)?.id,
  }
  const ficheRows = placedFiches.map((placed: Placed) => rowsOfFiche(walk, placed, resolvers))
  return mergeRows([{ unit: units }, schemeRows, treeRows, partners.rows, ...ficheRows])
}

function partnerContext(file: SchemeFile) {
  const { code, name } = file.department
  return { departmentCode: code, departmentName: name, glossary: file.glossary, synonyms: PARTNER_SYNONYMS[code] }
}

function unitRows(walk: Walk, departmentCode: string): Rows['unit'] {
  return (UNITS[departmentCode] ?? []).map(({ key, name, acronym, parent }, position) => ({
    departmentId: walk.departmentId,
    id: walk.departmentRowId('units', key),
    parentId: parent === null ? null : walk.departmentRowId('units', parent),
    name,
    acronym,
    position,
  }))
}

function namedUnits(walk: Walk, departmentCode: string) {
  return (UNITS[departmentCode] ?? []).map(({ key, name, acronym, aliases = [] }) => ({
    id: walk.departmentRowId('units', key),
    labels: [name, ...(acronym === null ? [] : [acronym]), ...aliases],
  }))
}
