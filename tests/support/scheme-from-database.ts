import type pg from 'pg'

/** A row as the database gives it. */
// biome-ignore lint/suspicious/noExplicitAny: rows of every table are put back together here.
type Row = Record<string, any>

/**
 * Puts a department's scheme back together from its tables, in the shape of the files. It knows nothing of the loader:
 * comparing the two finds whatever was lost, moved or reordered on the way in.
 */
export async function schemeFromDatabase(client: pg.Client, departmentCode: string) {
  const tables = await readTables(client, departmentCode)
  const of = (table: string, column: string, id: string | null) => tables(table).filter((row) => row[column] === id)
  const texts = (table: string, column: string, id: string) => of(table, column, id).map((row) => row.label)
  const figures = (rows: Row[]) =>
    rows.map(({ value, prefix, unit, label, year }) => ({ value: Number(value), prefix, unit, label, year }))
  const [department = {}] = tables('department')
  const [scheme = {}] = tables('scheme')
  const byId = (table: string, id: string) => tables(table).find((row) => row.id === id)

  const actionOf = (action: Row): Row => ({
    ...pick(action, 'code', 'title', 'note'),
    startYear: action.start_year,
    endYear: action.end_year,
    subActions: of('action', 'parent_id', action.id).map((part) => pick(part, 'code', 'title', 'details')),
  })
  const ficheOf = (fiche: Row): Row => ({
    ...pick(fiche, 'code', 'title', 'context', 'findings', 'beneficiaries', 'participation', 'notes'),
    sourceLines: fiche.source_lines,
    objectives: texts('objective', 'fiche_id', fiche.id),
    expectedResults: texts('expected_result', 'fiche_id', fiche.id),
    actions: of('action', 'fiche_id', fiche.id)
      .filter((action) => action.parent_id === null)
      .map(actionOf),
    criteria: texts('criterion', 'fiche_id', fiche.id),
    indicators: of('indicator', 'fiche_id', fiche.id).map(({ label, kind, criterion_id }) => ({
      label,
      kind,
      criterion: byId('criterion', criterion_id)?.label ?? null,
    })),
    leads: texts('fiche_lead', 'fiche_id', fiche.id),
    partners: Object.fromEntries(
      ['internal', 'external', 'unspecified'].map((side) => [
        side,
        of('fiche_partner', 'fiche_id', fiche.id)
          .filter((row) => row.side === side)
          .map((row) => row.label),
      ]),
    ),
    resources: {
      partnership: fiche.partnership_resources,
      financial: fiche.financial_resources,
      human: fiche.human_resources,
      material: fiche.material_resources,
    },
    territories: fiche.territory_statements,
    schedule: { label: fiche.schedule_label, startYear: fiche.start_year, endYear: fiche.end_year },
    policies: of('fiche_policy', 'fiche_id', fiche.id).map((row) => byId('policy', row.policy_id)?.label),
    links: of('fiche_link', 'fiche_id', fiche.id).map(({ kind, label, heading, target_text }) => ({
      kind,
      label,
      heading,
      target: target_text,
    })),
  })
  const nodeOf = (node: Row): Row => ({
    ...pick(node, 'code', 'title', 'summary', 'depth'),
    ongoingExamples: node.ongoing_examples,
    keyFigures: figures(of('key_figure', 'node_id', node.id)),
    children: of('node', 'parent_id', node.id).map(nodeOf),
    fiches: of('fiche', 'node_id', node.id).map(ficheOf),
  })
  const [previous] = tables('previous_scheme')
  return {
    department: pick(department, 'code', 'slug', 'name', 'region', 'population'),
    scheme: {
      ...pick(scheme, 'title', 'motto', 'summary', 'notes'),
      startYear: scheme.start_year,
      endYear: scheme.end_year,
      adoptedOn: scheme.adopted_on,
      durationYears: scheme.duration_years,
    },
    ficheLabel: { singular: scheme.fiche_singular, plural: scheme.fiche_plural },
    levels: tables('level').map((row) => pick(row, 'rank', 'singular', 'plural')),
    nodes: of('node', 'parent_id', null).map(nodeOf),
    policies: tables('policy').map((row) => row.label),
    territories: tables('territory').map((row) => row.name),
    governance: tables('body').map((row) => ({
      ...pick(row, 'name', 'kind', 'scope', 'chair', 'role'),
      members: row.composition,
      frequencyPerYear: row.frequency_per_year,
      frequencyLabel: row.frequency_label,
    })),
    relatedPlans: tables('related_plan').map((row) =>
      pick(row, 'acronym', 'name', 'period', 'relation', 'note', 'objectives'),
    ),
    keyFigures: figures(of('key_figure', 'node_id', null)),
    capacityProgramme: tables('capacity_line').map((row) => ({
      ...pick(row, 'audience', 'service', 'places', 'operation', 'area', 'label', 'units'),
      id: row.code,
      partOf: byId('capacity_line', row.part_of_id)?.code ?? null,
      ratio: row.ratio === null ? null : Number(row.ratio),
      ratioUnit: row.ratio_unit,
      unitsMin: row.units_min,
      unitsMax: row.units_max,
      placesPerUnit: row.places_per_unit,
      firstTranche:
        row.first_tranche_year === null ? null : { year: row.first_tranche_year, places: row.first_tranche_places },
    })),
    previousScheme: previous && {
      ...pick(previous, 'title', 'period', 'lessons'),
      actionCount: previous.action_count,
      objectivesMetPercent: previous.objectives_met_percent,
      achievements: tables('previous_achievement').map((row) => pick(row, 'theme', 'items', 'ongoing')),
    },
    monitoring: { summary: scheme.monitoring_summary, instruments: scheme.monitoring_instruments },
    glossary: tables('glossary_entry').map((row) => pick(row, 'acronym', 'label')),
    milestones: tables('milestone').map((row) => pick(row, 'date', 'period', 'label')),
    statements: tables('scheme_statement').map((row) => pick(row, 'kind', 'heading', 'code', 'text')),
  }
}

const ORDER: Record<string, string> = { level: 'rank', fiche_policy: 'policy_id', previous_scheme: 'id' }

const TABLES = [
  ...['scheme', 'level', 'node', 'policy', 'key_figure', 'capacity_line', 'related_plan', 'previous_scheme'],
  ...['previous_achievement', 'glossary_entry', 'milestone', 'scheme_statement', 'body', 'territory'],
  ...['fiche', 'objective', 'expected_result', 'action', 'criterion', 'indicator', 'fiche_lead', 'fiche_policy'],
  ...['fiche_partner', 'fiche_link'],
]

async function readTables(client: pg.Client, code: string): Promise<(table: string) => Row[]> {
  const { rows: department } = await client.query('SELECT * FROM department WHERE code = $1', [code])
  const read = new Map<string, Row[]>([['department', department]])
  for (const table of TABLES) {
    const order = ORDER[table] ?? 'position'
    const { rows } = await client.query(
      `SELECT to_jsonb(t) AS row FROM ${table} t WHERE department_id = $1 ORDER BY ${order}`,
      [department[0]?.id],
    )
    read.set(
      table,
      rows.map(({ row }) => row),
    )
  }
  return (table) => read.get(table) ?? []
}

function pick(row: Row, ...columns: string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column]]))
}
