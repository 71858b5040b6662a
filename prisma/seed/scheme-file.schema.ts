import { z } from 'zod'

/** The shape of a department's scheme file, strict: a key nobody expects is a fault, because it would be silently lost. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
const PRINTABLE = /^[^\u0000-\u0008\u000b-\u001f\u007f]*$/
const NOT_BLANK = /\S/

const shortText = text(400)
const longText = text(4000)
const code = text(20)
const year = z.int().min(1900).max(2100)
const count = z.int().min(0).max(100_000_000)
const list = <T extends z.ZodType>(item: T, maximum = 200) => z.array(item).max(maximum)
const period = z.string().regex(/^\d{4}(-\d{4})?$/)

const department = z.strictObject({
  code: z.string().regex(/^(\d{2,3}|2[AB])$/),
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: text(80),
  region: text(80),
  population: count.nullable(),
  source: text(120),
})

const scheme = z.strictObject({
  title: shortText,
  motto: shortText.nullable(),
  startYear: year.nullable(),
  endYear: year.nullable(),
  adoptedOn: z.iso.date().nullable(),
  summary: longText,
  durationYears: z.int().min(1).max(30).optional(),
  status: z.enum(['draft']).optional(),
  notes: longText.optional(),
})

const level = z.strictObject({ rank: z.int().min(1).max(9), singular: text(60), plural: text(60) })

const keyFigure = z.strictObject({
  value: z.number().min(-1e12).max(1e12),
  prefix: text(40).nullable(),
  unit: text(60).nullable(),
  label: shortText,
  year: year.nullable(),
})

const subAction = z.strictObject({
  code: code.nullable(),
  title: longText,
  details: list(longText).optional(),
})

const action = z.strictObject({
  code: code.nullable(),
  title: longText,
  startYear: year.nullable(),
  endYear: year.nullable(),
  subActions: list(subAction),
  note: longText.optional(),
})

const indicator = z.strictObject({
  label: longText,
  kind: z.enum(['quantitative', 'qualitative']),
  criterion: longText.nullable(),
})

const link = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fiche'),
    code,
    label: longText,
    heading: shortText.optional(),
    sourceCode: code.optional(),
  }),
  z.strictObject({ kind: z.literal('plan'), plan: shortText, label: longText, heading: shortText.optional() }),
])

const fiche = z.strictObject({
  code: code.nullable(),
  title: longText,
  sourceLines: z.tuple([z.int().min(1), z.int().min(1)]),
  context: longText.nullable(),
  findings: list(longText),
  objectives: list(longText),
  expectedResults: list(longText),
  actions: list(action),
  indicators: list(indicator),
  beneficiaries: list(longText),
  leads: list(shortText),
  partners: z.strictObject({
    internal: list(shortText),
    external: list(shortText),
    unspecified: list(shortText),
  }),
  resources: z.strictObject({
    partnership: longText.nullable(),
    financial: longText.nullable(),
    human: longText.nullable(),
    material: longText.nullable(),
  }),
  territories: list(longText),
  participation: list(longText),
  schedule: z.strictObject({ label: shortText.nullable(), startYear: year.nullable(), endYear: year.nullable() }),
  policies: list(shortText),
  links: list(link),
  notes: longText.nullable(),
})

const node = z.strictObject({
  code: code.nullable(),
  title: longText,
  summary: longText.nullable(),
  ongoingExamples: list(longText),
  keyFigures: list(keyFigure),
  get children() {
    return z.array(node).max(200)
  },
  fiches: list(fiche),
})

const body = z.strictObject({
  name: shortText,
  kind: z.enum(['conference', 'strategic', 'partnership', 'technical', 'consultative', 'operational', 'evaluation']),
  scope: z.enum(['departmental', 'territorial']).optional(),
  chair: shortText.nullable(),
  members: list(shortText),
  frequencyPerYear: z.int().min(1).max(366).nullable(),
  frequencyLabel: shortText.nullable(),
  role: longText,
})

const relatedPlan = z.strictObject({
  acronym: text(30).nullable(),
  name: shortText,
  period: period.nullable(),
  objectives: list(longText),
  relation: z.enum(['integrated', 'consistent', 'compliant', 'national', 'mentioned', 'cooperation']).optional(),
  note: longText.optional(),
})

const capacityLine = z.strictObject({
  id: code.optional(),
  audience: shortText,
  service: shortText,
  places: count.nullable(),
  operation: z.enum(['creation', 'transformation', 'redeployment', 'maintain', 'other']),
  area: shortText.nullable(),
  label: longText,
  partOf: code.nullable().optional(),
  ratio: z.number().min(0).max(1_000_000).optional(),
  ratioUnit: shortText.optional(),
  units: count.optional(),
  unitsMin: count.optional(),
  unitsMax: count.optional(),
  placesPerUnit: count.optional(),
  firstTranche: z.strictObject({ year, places: count }).optional(),
})

const previousScheme = z.strictObject({
  title: shortText.nullable(),
  period: period.nullable(),
  actionCount: count.nullable(),
  objectivesMetPercent: z.int().min(0).max(100).nullable(),
  lessons: list(longText),
  achievements: list(z.strictObject({ theme: shortText, items: list(longText), ongoing: list(longText) })),
})

export const schemeFileSchema = z.strictObject({
  department,
  scheme,
  levels: list(level, 9).min(1),
  ficheLabel: z.strictObject({ singular: text(60).nullable(), plural: text(60).nullable() }),
  nodes: list(node).min(1),
  policies: list(shortText),
  territories: list(shortText),
  governance: list(body),
  relatedPlans: list(relatedPlan),
  keyFigures: list(keyFigure, 500),
  capacityProgramme: list(capacityLine, 500),
  previousScheme,
  monitoring: z.strictObject({ summary: longText, instruments: list(shortText) }),
  glossary: list(z.strictObject({ acronym: text(30), label: shortText }), 1000),
  milestones: list(
    z.strictObject({
      date: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
      label: longText,
      period: shortText.optional(),
    }),
    500,
  ),
  transversalAxes: list(z.strictObject({ code, title: longText })).optional(),
  principles: list(z.strictObject({ group: shortText, items: list(longText) })).optional(),
  workingThemes: list(shortText).optional(),
  annexes: list(z.strictObject({ code, title: longText })).optional(),
})

export type SchemeFile = z.infer<typeof schemeFileSchema>
export type FileNode = SchemeFile['nodes'][number]
export type FileFiche = z.infer<typeof fiche>
export type FileAction = z.infer<typeof action>
export type FileLink = z.infer<typeof link>
export type FileRelatedPlan = z.infer<typeof relatedPlan>
export type FileKeyFigure = z.infer<typeof keyFigure>

/** Wording kept as it is: not blank, and without the control characters PostgreSQL refuses or a page cannot show. */
function text(maximum: number) {
  return z.string().max(maximum).regex(PRINTABLE).regex(NOT_BLANK)
}
