import { separateCriteria } from './criteria.ts'
import type { LeadTarget } from './resolve-leads.ts'
import type { LinkTarget } from './resolve-links.ts'
import type { Rows } from './rows.ts'
import type { FileAction, FileFiche, FileLink } from './scheme-file.schema.ts'
import type { Walk } from './walk-context.ts'

/** A fiche and where it stands: its path in the file, its node, its rank there. */
export type Placed = { fiche: FileFiche; path: string; nodeId: string; position: number }

export type Resolvers = {
  leadTarget: (label: string) => LeadTarget
  linkTarget: (link: FileLink) => LinkTarget
  partnerId: (label: string) => string
  policyId: (label: string) => string | undefined
}

const SIDES = ['internal', 'external', 'unspecified'] as const

/** Everything one fiche says. */
export function rowsOfFiche(walk: Walk, placed: Placed, resolvers: Resolvers): Partial<Rows> {
  const { fiche, path } = placed
  const ficheId = walk.idAt(path)
  const owner = { departmentId: walk.departmentId, ficheId }
  const labelled = (kind: string, labels: readonly string[]) =>
    labels.map((label, position) => ({ ...owner, id: walk.idAt(`${path}/${kind}/${position}`), position, label }))
  return {
    fiche: [ficheRow(walk, placed)],
    objective: labelled('objectives', fiche.objectives),
    expectedResult: labelled('expectedResults', fiche.expectedResults),
    action: fiche.actions.flatMap((action, index) =>
      actionRows(walk, owner, action, `${path}/actions/${index}`, index),
    ),
    ...measureRows(walk, owner, placed),
    ficheLead: labelled('leads', fiche.leads).map((row) => ({
      ...row,
      memberId: null,
      ...resolvers.leadTarget(row.label),
    })),
    fichePolicy: fiche.policies.flatMap((label) => {
      const policyId = resolvers.policyId(label)
      return policyId === undefined ? [] : [{ ...owner, policyId }]
    }),
    fichePartner: SIDES.flatMap((side) =>
      labelled(`partners/${side}`, fiche.partners[side]).map((row) => ({ ...row, side })),
    ).map((row, position) => ({ ...row, position, partnerId: resolvers.partnerId(row.label) })),
    ficheLink: fiche.links.map((link, position) => ({
      ...owner,
      id: walk.idAt(`${path}/links/${position}`),
      position,
      kind: link.kind,
      label: link.label,
      heading: link.heading ?? null,
      targetText: link.kind === 'plan' ? link.plan : (link.sourceCode ?? link.code),
      ...resolvers.linkTarget(link),
    })),
  }
}

function ficheRow(
  { departmentId, schemeId, idAt }: Walk,
  { fiche, path, nodeId, position }: Placed,
): Rows['fiche'][number] {
  return {
    departmentId,
    id: idAt(path),
    schemeId,
    nodeId,
    position,
    code: fiche.code,
    title: fiche.title,
    context: fiche.context,
    findings: fiche.findings,
    beneficiaries: fiche.beneficiaries,
    participation: fiche.participation,
    territoryStatements: fiche.territories,
    partnershipResources: fiche.resources.partnership,
    financialResources: fiche.resources.financial,
    humanResources: fiche.resources.human,
    materialResources: fiche.resources.material,
    scheduleLabel: fiche.schedule.label,
    startYear: fiche.schedule.startYear,
    endYear: fiche.schedule.endYear,
    notes: fiche.notes,
    sourceLines: fiche.sourceLines,
    revision: 1,
  }
}

type Owner = { departmentId: string; ficheId: string }

function actionRows(walk: Walk, owner: Owner, action: FileAction, path: string, position: number): Rows['action'] {
  const parentId = walk.idAt(path)
  const { code, title, note = null, startYear, endYear } = action
  const status = 'notBegun'
  const parts = action.subActions.map((part, index) => ({
    ...owner,
    id: walk.idAt(`${path}/subActions/${index}`),
    parentId,
    position: index,
    code: part.code,
    title: part.title,
    details: part.details ?? [],
    note: null,
    startYear: null,
    endYear: null,
    status,
    progress: null,
  }))
  return [
    {
      ...owner,
      id: parentId,
      parentId: null,
      position,
      code,
      title,
      details: [],
      note,
      startYear,
      endYear,
      status,
      progress: null,
    },
    ...parts,
  ]
}

function measureRows(walk: Walk, owner: Owner, { fiche, path }: Placed): Pick<Rows, 'criterion' | 'indicator'> {
  const { criteria, indicators } = separateCriteria(fiche.indicators)
  const criterionIds = criteria.map(({ source }) => walk.idAt(`${path}/indicators/${source}/criterion`))
  return {
    criterion: criteria.map(({ label }, position) => ({ ...owner, id: criterionIds[position] ?? '', position, label })),
    indicator: indicators.map(({ label, kind, source, criterion }, position) => ({
      ...owner,
      id: walk.idAt(`${path}/indicators/${source}`),
      criterionId: criterion === null ? null : (criterionIds[criterion] ?? null),
      position,
      label,
      kind,
    })),
  }
}
