import fs from 'node:fs'
import { inProject } from '#tools/project.ts'

/** A part of a file, read without believing anything of it. */
// biome-ignore lint/suspicious/noExplicitAny: the raw JSON, on purpose: the loader's own reading is what is under test.
type Raw = Record<string, any>

/** The raw JSON of a department. */
export function rawFile(slug: string): Raw {
  return JSON.parse(fs.readFileSync(inProject(`prisma/seed/data/${slug}.json`), 'utf8'))
}

/** What the database must say after loading the file: the file, its silences written null, its criteria told apart. */
export function expectedScheme(file: Raw): Raw {
  const { department, scheme, previousScheme } = file
  const { title, motto, summary, startYear, endYear, adoptedOn, notes = null, durationYears = null } = scheme
  const { source: _, ...identity } = department
  const isSilent = (part: Raw) =>
    Object.values(part).every((value) => value === null || (Array.isArray(value) && value.length === 0))
  return {
    department: identity,
    scheme: { title, motto, summary, notes, startYear, endYear, adoptedOn, durationYears },
    ficheLabel: file.ficheLabel,
    levels: file.levels,
    nodes: file.nodes.map((node: Raw) => expectedNode(node, 1)),
    policies: file.policies,
    territories: file.territories,
    governance: file.governance.map((body: Raw) => ({ scope: null, ...body })),
    relatedPlans: file.relatedPlans.map((plan: Raw) => ({ relation: null, note: null, ...plan })),
    keyFigures: file.keyFigures,
    capacityProgramme: file.capacityProgramme.map((line: Raw) => ({ ...silentCapacityLine, ...line })),
    previousScheme: isSilent(previousScheme) ? undefined : previousScheme,
    monitoring: file.monitoring,
    glossary: file.glossary,
    milestones: file.milestones.map((milestone: Raw) => ({ period: null, ...milestone })),
    statements: [
      ...(file.transversalAxes ?? []).map((axis: Raw) => statement('transversalAxis', axis.title, { code: axis.code })),
      ...(file.principles ?? []).flatMap(({ group, items }: Raw) =>
        items.map((text: string) => statement('principle', text, { heading: group })),
      ),
      ...(file.workingThemes ?? []).map((text: string) => statement('workingTheme', text)),
      ...(file.annexes ?? []).map((annex: Raw) => statement('annex', annex.title, { code: annex.code })),
    ],
  }
}

const silentCapacityLine = {
  id: null,
  partOf: null,
  ratio: null,
  ratioUnit: null,
  units: null,
  unitsMin: null,
  unitsMax: null,
  placesPerUnit: null,
  firstTranche: null,
}

function statement(kind: string, text: string, more: Raw = {}): Raw {
  return { kind, heading: null, code: null, text, ...more }
}

function expectedNode(node: Raw, depth: number): Raw {
  return {
    ...node,
    depth,
    children: node.children.map((child: Raw) => expectedNode(child, depth + 1)),
    fiches: node.fiches.map(expectedFiche),
  }
}

function expectedFiche(fiche: Raw): Raw {
  const named: string[] = fiche.indicators.map((entry: Raw) => entry.criterion).filter((text: unknown) => text !== null)
  return {
    ...fiche,
    actions: fiche.actions.map((action: Raw) => ({
      note: null,
      ...action,
      subActions: action.subActions.map((part: Raw) => ({ details: [], ...part })),
    })),
    criteria: [...new Set(named)],
    indicators: fiche.indicators.filter((entry: Raw) => entry.label !== entry.criterion),
    links: fiche.links.map(({ kind, label, heading = null, code, sourceCode, plan }: Raw) => ({
      kind,
      label,
      heading,
      target: plan ?? sourceCode ?? code,
    })),
  }
}
