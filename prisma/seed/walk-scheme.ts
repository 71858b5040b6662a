import type { DepartmentProfile } from './departments.ts'
import type { Rows } from './rows.ts'
import type { SchemeFile } from './scheme-file.schema.ts'
import type { Walk } from './walk-context.ts'
import { keyFigureRows } from './walk-tree.ts'

/** Everything the file says of the scheme as a whole. */
export function rowsOfScheme(walk: Walk, file: SchemeFile, profile: DepartmentProfile) {
  const { departmentId, schemeId, idAt } = walk
  const at = (kind: string, position: number) => ({
    departmentId,
    id: idAt(`${kind}/${position}`),
    schemeId,
    position,
  })
  return {
    territory: file.territories.map((name, position) => ({
      departmentId,
      id: walk.departmentRowId('territories', name),
      name,
      position,
    })),
    scheme: [schemeRow(walk, file, profile)],
    level: file.levels.map((level, index) => ({ departmentId, id: idAt(`levels/${index}`), schemeId, ...level })),
    policy: file.policies.map((label, position) => ({ ...at('policies', position), label })),
    relatedPlan: file.relatedPlans.map((plan, position) => ({
      ...at('relatedPlans', position),
      ...plan,
      relation: plan.relation ?? null,
      note: plan.note ?? null,
    })),
    keyFigure: keyFigureRows(walk, file.keyFigures, 'keyFigures', null),
    capacityLine: capacityRows(walk, file),
    ...previousSchemeRows(walk, file),
    glossaryEntry: file.glossary.map((entry, position) => ({ ...at('glossary', position), ...entry })),
    milestone: file.milestones.map(({ date, label, period = null }, position) => ({
      ...at('milestones', position),
      date,
      period,
      label,
    })),
    schemeStatement: statementRows(walk, file),
    body: file.governance.map(({ members, scope = null, ...body }, position) => ({
      ...at('governance', position),
      ...body,
      scope,
      composition: members,
    })),
  } satisfies Partial<Rows>
}

function schemeRow(walk: Walk, file: SchemeFile, { status }: DepartmentProfile): Rows['scheme'][number] {
  const { title, motto, startYear, endYear, adoptedOn, summary, durationYears = null, notes = null } = file.scheme
  return {
    departmentId: walk.departmentId,
    id: walk.schemeId,
    title,
    motto,
    status,
    startYear,
    endYear,
    durationYears,
    // The documents give years only: no exact day is invented.
    startsOn: null,
    endsOn: null,
    originalEndsOn: null,
    adoptedOn,
    summary,
    notes,
    ficheSingular: file.ficheLabel.singular,
    fichePlural: file.ficheLabel.plural,
    monitoringSummary: file.monitoring.summary,
    monitoringInstruments: file.monitoring.instruments,
    // The coordinator chooses the day, and may change the rhythm.
    followUpFrom: null,
    updateEveryMonths: 3,
    position: 0,
  }
}

function capacityRows({ departmentId, schemeId, idAt }: Walk, file: SchemeFile): Rows['capacityLine'] {
  const idOfCode = new Map(file.capacityProgramme.map((line, index) => [line.id, idAt(`capacityProgramme/${index}`)]))
  return file.capacityProgramme.map((line, position) => ({
    departmentId,
    id: idAt(`capacityProgramme/${position}`),
    schemeId,
    partOfId: line.partOf ? (idOfCode.get(line.partOf) ?? null) : null,
    position,
    code: line.id ?? null,
    audience: line.audience,
    service: line.service,
    places: line.places,
    operation: line.operation,
    area: line.area,
    label: line.label,
    ratio: line.ratio ?? null,
    ratioUnit: line.ratioUnit ?? null,
    units: line.units ?? null,
    unitsMin: line.unitsMin ?? null,
    unitsMax: line.unitsMax ?? null,
    placesPerUnit: line.placesPerUnit ?? null,
    firstTrancheYear: line.firstTranche?.year ?? null,
    firstTranchePlaces: line.firstTranche?.places ?? null,
  }))
}

/** Nothing at all for a document that is silent on the scheme before it. */
function previousSchemeRows({ departmentId, schemeId, idAt }: Walk, file: SchemeFile) {
  const { title, period, actionCount, objectivesMetPercent, lessons, achievements } = file.previousScheme
  const facts = [title, period, actionCount, objectivesMetPercent, ...lessons, ...achievements]
  if (facts.every((fact) => fact === null)) return { previousScheme: [], previousAchievement: [] }
  const id = idAt('previousScheme')
  return {
    previousScheme: [{ departmentId, id, schemeId, title, period, actionCount, objectivesMetPercent, lessons }],
    previousAchievement: achievements.map((achievement, position) => ({
      departmentId,
      id: idAt(`previousScheme/achievements/${position}`),
      previousSchemeId: id,
      position,
      ...achievement,
    })),
  }
}

function statementRows({ departmentId, schemeId, idAt }: Walk, file: SchemeFile): Rows['schemeStatement'] {
  const { transversalAxes = [], principles = [], workingThemes = [], annexes = [] } = file
  const statements = [
    ...transversalAxes.map(({ code, title }, index) => ({
      path: `transversalAxes/${index}`,
      kind: 'transversalAxis',
      heading: null,
      code,
      text: title,
    })),
    ...principles.flatMap(({ group, items }, index) =>
      items.map((text, item) => ({
        path: `principles/${index}/items/${item}`,
        kind: 'principle',
        heading: group,
        code: null,
        text,
      })),
    ),
    ...workingThemes.map((text, index) => ({
      path: `workingThemes/${index}`,
      kind: 'workingTheme',
      heading: null,
      code: null,
      text,
    })),
    ...annexes.map(({ code, title }, index) => ({
      path: `annexes/${index}`,
      kind: 'annex',
      heading: null,
      code,
      text: title,
    })),
  ]
  return statements.map(({ path, ...statement }, position) => ({
    departmentId,
    id: idAt(path),
    schemeId,
    position,
    ...statement,
  }))
}
