import type { DepartmentDb } from '#lib/server/doors.ts'

/** A figure as the document gives it; `value` keeps its digits as text. */
export type KeyFigureRow = {
  id: string
  value: string
  prefix: string | null
  unit: string | null
  label: string
  year: number | null
}
/** The figures of one node, with the top of the tree it stands under. */
export type NodeFigures = {
  id: string
  level: string | null
  code: string | null
  title: string
  rootId: string
  rootLevel: string | null
  rootCode: string | null
  rootTitle: string
  figures: KeyFigureRow[]
}
export type CapacityRow = {
  id: string
  partOfId: string | null
  code: string | null
  audience: string
  service: string
  places: number | null
  operation: string
  area: string | null
  label: string
  ratio: string | null
  ratioUnit: string | null
  units: number | null
  unitsMin: number | null
  unitsMax: number | null
  placesPerUnit: number | null
  firstTrancheYear: number | null
  firstTranchePlaces: number | null
}
export type Achievement = { theme: string; items: string[]; ongoing: string[] }
export type PreviousSchemeRow = {
  title: string | null
  period: string | null
  actionCount: number | null
  objectivesMetPercent: number | null
  lessons: string[]
  achievements: Achievement[]
}
export type MilestoneRow = { id: string; date: string; period: string | null; label: string }

export type Figures = {
  monitoringSummary: string | null
  monitoringInstruments: string[]
  figures: KeyFigureRow[]
  nodes: NodeFigures[]
  capacity: CapacityRow[]
  previous: PreviousSchemeRow | null
  milestones: MilestoneRow[]
}

/** All that a scheme's document quotes as figures, and what it says of the time before and after. One statement. */
export async function readFigures(db: DepartmentDb, schemeId: string): Promise<Figures | null> {
  const rows = await db.query<Figures[]>`
    WITH RECURSIVE own_node AS MATERIALIZED (
      SELECT n.id, n.parent_id, n.position, n.code, n.title, n.depth FROM node n
      WHERE n.department_id = ${db.departmentId}::uuid AND n.scheme_id = ${schemeId}::uuid
    ), own_level AS MATERIALIZED (
      SELECT l.rank, l.singular FROM level l
      WHERE l.department_id = ${db.departmentId}::uuid AND l.scheme_id = ${schemeId}::uuid
    ), figure AS MATERIALIZED (
      SELECT k.node_id, k.position, json_build_object('id', k.id, 'value', trim_scale(k.value)::text, 'prefix', k.prefix,
        'unit', k.unit, 'label', k.label, 'year', k.year) AS content
      FROM key_figure k WHERE k.department_id = ${db.departmentId}::uuid AND k.scheme_id = ${schemeId}::uuid
    ), place AS (
      SELECT n.id, ARRAY[n.position] AS path, n.code, n.title, n.depth, n.id AS root_id, n.code AS root_code, n.title AS root_title
      FROM own_node n WHERE n.parent_id IS NULL
      UNION ALL
      SELECT n.id, p.path || n.position, n.code, n.title, n.depth, p.root_id, p.root_code, p.root_title
      FROM own_node n JOIN place p ON n.parent_id = p.id
    ), figured AS (
      SELECT p.id, p.path, json_build_object('id', p.id, 'level', l.singular, 'code', p.code, 'title', p.title,
        'rootId', p.root_id, 'rootCode', p.root_code, 'rootTitle', p.root_title, 'rootLevel', r.singular,
        'figures', (SELECT json_agg(f.content ORDER BY f.position) FROM figure f WHERE f.node_id = p.id)) AS content
      FROM place p
      LEFT JOIN own_level l ON l.rank = p.depth
      LEFT JOIN own_level r ON r.rank = 1
      WHERE p.id IN (SELECT node_id FROM figure)
    )
    SELECT s.monitoring_summary AS "monitoringSummary", s.monitoring_instruments AS "monitoringInstruments",
      (SELECT coalesce(json_agg(f.content ORDER BY f.position), '[]') FROM figure f WHERE f.node_id IS NULL) AS figures,
      (SELECT coalesce(json_agg(f.content ORDER BY f.path), '[]') FROM figured f) AS nodes,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'partOfId', c.part_of_id, 'code', c.code,
          'audience', c.audience, 'service', c.service, 'places', c.places, 'operation', c.operation, 'area', c.area,
          'label', c.label, 'ratio', trim_scale(c.ratio)::text, 'ratioUnit', c.ratio_unit, 'units', c.units,
          'unitsMin', c.units_min, 'unitsMax', c.units_max, 'placesPerUnit', c.places_per_unit,
          'firstTrancheYear', c.first_tranche_year, 'firstTranchePlaces', c.first_tranche_places)
          ORDER BY c.position), '[]')
        FROM capacity_line c WHERE c.department_id = s.department_id AND c.scheme_id = s.id) AS capacity,
      (SELECT json_build_object('title', v.title, 'period', v.period, 'actionCount', v.action_count,
          'objectivesMetPercent', v.objectives_met_percent, 'lessons', v.lessons, 'achievements',
          (SELECT coalesce(json_agg(json_build_object('theme', a.theme, 'items', a.items, 'ongoing', a.ongoing)
              ORDER BY a.position), '[]')
            FROM previous_achievement a WHERE a.department_id = v.department_id AND a.previous_scheme_id = v.id))
        FROM previous_scheme v WHERE v.department_id = s.department_id AND v.scheme_id = s.id) AS previous,
      (SELECT coalesce(json_agg(json_build_object('id', m.id, 'date', m.date, 'period', m.period, 'label', m.label)
          ORDER BY m.date, m.position), '[]')
        FROM milestone m WHERE m.department_id = s.department_id AND m.scheme_id = s.id) AS milestones
    FROM scheme s WHERE s.department_id = ${db.departmentId}::uuid AND s.id = ${schemeId}::uuid`
  return rows[0] ?? null
}
