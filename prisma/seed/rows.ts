import type { Prisma } from '#lib/server/generated/prisma/client.ts'

/** Every column is demanded: one that the schema gains and the loader forgets does not compile. */
type Row<T> = Required<T>

/** What a file becomes: the rows of each table, in the order in which they can be written. Keys are the tables' names. */
export type Rows = {
  unit: Row<Prisma.UnitCreateManyInput>[]
  territory: Row<Prisma.TerritoryCreateManyInput>[]
  scheme: Row<Prisma.SchemeCreateManyInput>[]
  level: Row<Prisma.LevelCreateManyInput>[]
  node: Row<Prisma.NodeCreateManyInput>[]
  policy: Row<Prisma.PolicyCreateManyInput>[]
  relatedPlan: Row<Prisma.RelatedPlanCreateManyInput>[]
  keyFigure: Row<Prisma.KeyFigureCreateManyInput>[]
  capacityLine: Row<Prisma.CapacityLineCreateManyInput>[]
  previousScheme: Row<Prisma.PreviousSchemeCreateManyInput>[]
  previousAchievement: Row<Prisma.PreviousAchievementCreateManyInput>[]
  glossaryEntry: Row<Prisma.GlossaryEntryCreateManyInput>[]
  milestone: Row<Prisma.MilestoneCreateManyInput>[]
  schemeStatement: Row<Prisma.SchemeStatementCreateManyInput>[]
  body: Row<Prisma.BodyCreateManyInput>[]
  partner: Row<Prisma.PartnerCreateManyInput>[]
  partnerAlias: Row<Prisma.PartnerAliasCreateManyInput>[]
  fiche: Row<Prisma.FicheCreateManyInput>[]
  objective: Row<Prisma.ObjectiveCreateManyInput>[]
  expectedResult: Row<Prisma.ExpectedResultCreateManyInput>[]
  action: Row<Prisma.ActionCreateManyInput>[]
  criterion: Row<Prisma.CriterionCreateManyInput>[]
  indicator: Row<Prisma.IndicatorCreateManyInput>[]
  ficheLead: Row<Prisma.FicheLeadCreateManyInput>[]
  fichePolicy: Row<Prisma.FichePolicyCreateManyInput>[]
  fichePartner: Row<Prisma.FichePartnerCreateManyInput>[]
  ficheLink: Row<Prisma.FicheLinkCreateManyInput>[]
}

export type TableName = keyof Rows

/** A parent before its children, so that every reference finds its row. */
export const TABLES: readonly TableName[] = [
  'unit',
  'territory',
  'scheme',
  'level',
  'node',
  'policy',
  'relatedPlan',
  'keyFigure',
  'capacityLine',
  'previousScheme',
  'previousAchievement',
  'glossaryEntry',
  'milestone',
  'schemeStatement',
  'body',
  'partner',
  'partnerAlias',
  'fiche',
  'objective',
  'expectedResult',
  'action',
  'criterion',
  'indicator',
  'ficheLead',
  'fichePolicy',
  'fichePartner',
  'ficheLink',
]

/** The tables whose rows belong to a fiche, and follow its revisions. */
export const FICHE_TABLES: ReadonlySet<TableName> = new Set([
  'objective',
  'expectedResult',
  'action',
  'criterion',
  'indicator',
  'ficheLead',
  'fichePolicy',
  'fichePartner',
  'ficheLink',
])

/** One set of rows out of several. */
export function mergeRows(parts: readonly Partial<Rows>[]): Rows {
  const entries = TABLES.map((table) => [table, parts.flatMap((part): unknown[] => part[table] ?? [])])
  return Object.fromEntries(entries) as Rows
}
