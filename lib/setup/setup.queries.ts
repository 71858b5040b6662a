import type { OutlineNode } from '#lib/progress/branch.rules.ts'
import { selectOutline } from '#lib/scheme/outline.queries.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { longReading, type Reading, reading, readTogether, type Sql, sql } from '#lib/server/sql.ts'
import { type Directory, type DirectoryRows, directoryOf } from './directory.rules.ts'
import type { StoredRow } from './setup.rules.ts'

/** A fiche as the grid shows it. */
export type SetupFiche = StoredRow & {
  nodeId: string
  code: string | null
  title: string
  /** The document's own words on who leads it. */
  wording: string[]
  /** Top-level actions that are not abandoned, and those of them that somebody leads. */
  actions: number
  actionsWithLead: number
}

/** An action or a sub-action as its fiche's grid shows it. */
export type SetupAction = StoredRow & { parentId: string | null; rank: number; code: string | null; title: string }

/** The whole scheme as its grid shows it: its nodes, its fiches in the order of the scheme, and whom the grid may name. */
export async function readSetup(
  db: DepartmentDb,
): Promise<{ nodes: OutlineNode[]; fiches: SetupFiche[]; directory: Directory }> {
  const schemeId = db.access.scheme?.id ?? null
  const readings = {
    nodes: selectOutline(db, schemeId).nodes,
    fiches: selectFiches(db, schemeId),
    ...selectDirectory(db),
  }
  const { nodes, fiches, ...people } = await readTogether(db, readings, pilots(db))
  return { nodes, fiches, directory: directoryOf(people) }
}

/** All that a grid or a pasted list may change: every fiche of a scheme and every action, and whom they may name. */
export async function readSetupRows(
  db: DepartmentDb,
  schemeId: string,
): Promise<{ fiches: SetupFiche[]; actions: SetupAction[]; directory: Directory }> {
  const ofScheme = sql`a.fiche_id IN (
    SELECT f.id FROM fiche f WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid)`
  const readings = {
    fiches: selectFiches(db, schemeId),
    actions: selectActions(db, ofScheme),
    ...selectDirectory(db),
  }
  const { fiches, actions, ...people } = await readTogether(db, readings, pilots(db))
  return { fiches, actions, directory: directoryOf(people) }
}

export type FicheTerritories = { id: string; name: string; chosen: boolean }[]

export type FicheSetup = { id: string; code: string | null; title: string; territories: FicheTerritories }

/** A fiche of the scheme as its grid shows it, with the territories of the department. Null: no such fiche. */
export async function readFicheSetup(
  db: DepartmentDb,
  ficheId: string,
): Promise<{ fiche: FicheSetup; actions: SetupAction[]; directory: Directory } | null> {
  // Whether the fiche is of the scheme is asked of the fiche alone: without it, its actions go nowhere.
  const readings = {
    fiches: selectFiche(db, db.access.scheme?.id ?? null, ficheId),
    actions: selectActions(db, sql`a.fiche_id = ${ficheId}::uuid`),
    members: selectMembers(db),
  }
  const {
    fiches: [fiche],
    actions,
    members,
  } = await readTogether(db, readings, pilots(db))
  // Actions are piloted by people: no direction is named here.
  return fiche ? { fiche, actions, directory: directoryOf({ members, units: [] }) } : null
}

/** The territories of the department, those a fiche of the scheme is carried out in marked. Null: no such fiche. */
export async function readFicheTerritories(db: DepartmentDb, ficheId: string): Promise<FicheTerritories | null> {
  const { fiches } = await readTogether(db, { fiches: selectFiche(db, db.access.scheme?.id ?? null, ficheId) })
  return fiches[0]?.territories ?? null
}

/** Who pilots what in the department: the actions and the directory both ask it. */
function pilots(db: DepartmentDb): Sql {
  return sql`pilot AS MATERIALIZED (
    SELECT al.action_id, al.member_id FROM action_lead al WHERE al.department_id = ${db.departmentId}::uuid)`
}

function selectFiches(db: DepartmentDb, schemeId: string | null): Reading<SetupFiche> {
  const place = ['id', 'ficheId', 'isAction', 'nodeId', 'code', 'title', 'startYear', 'endYear'] as const
  const led = ['memberIds', 'unitIds', 'wording', 'actions', 'actionsWithLead'] as const
  return longReading<SetupFiche>(...place, ...led)`
    WITH leads AS MATERIALIZED (
      SELECT l.fiche_id,
        json_agg(l.member_id ORDER BY l.position) FILTER (WHERE l.member_id IS NOT NULL) AS members,
        json_agg(DISTINCT l.unit_id) FILTER (WHERE l.unit_id IS NOT NULL) AS units,
        json_agg(l.label ORDER BY l.position) FILTER (WHERE l.label IS NOT NULL) AS wording
      FROM fiche_lead l WHERE l.department_id = ${db.departmentId}::uuid GROUP BY l.fiche_id
    ), led AS MATERIALIZED (
      SELECT DISTINCT p.action_id FROM pilot p
    ), counted AS MATERIALIZED (
      SELECT a.fiche_id, count(*)::int AS actions, count(led.action_id)::int AS with_lead
      FROM action a LEFT JOIN led ON led.action_id = a.id
      WHERE a.department_id = ${db.departmentId}::uuid AND a.parent_id IS NULL AND a.status <> 'abandoned'
      GROUP BY a.fiche_id
    )
    SELECT f.id, f.id AS "ficheId", false AS "isAction", f.node_id AS "nodeId", f.code, f.title,
      f.start_year AS "startYear", f.end_year AS "endYear", coalesce(l.members, '[]') AS "memberIds",
      coalesce(l.units, '[]') AS "unitIds", coalesce(l.wording, '[]') AS wording,
      coalesce(c.actions, 0) AS actions, coalesce(c.with_lead, 0) AS "actionsWithLead"
    FROM fiche f LEFT JOIN leads l ON l.fiche_id = f.id LEFT JOIN counted c ON c.fiche_id = f.id
    WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid
    ORDER BY f.code COLLATE french_natural NULLS LAST, f.position, f.id`
}

/** The actions that a condition keeps, each before its sub-actions, numbered as the document lists them. */
function selectActions(db: DepartmentDb, kept: Sql): Reading<SetupAction> {
  return reading<SetupAction>`
    WITH led AS MATERIALIZED (
      SELECT p.action_id, json_agg(p.member_id ORDER BY p.member_id) AS members FROM pilot p GROUP BY p.action_id
    ), listed AS MATERIALIZED (
      SELECT a.id, a.fiche_id, a.parent_id, a.position, a.code, a.title, a.start_year, a.end_year FROM action a
      WHERE a.department_id = ${db.departmentId}::uuid AND ${kept}
    )
    SELECT a.id, a.fiche_id AS "ficheId", true AS "isAction", a.parent_id AS "parentId", a.code, a.title,
      (row_number() OVER (PARTITION BY a.fiche_id, a.parent_id ORDER BY a.position))::int AS rank,
      a.start_year AS "startYear", a.end_year AS "endYear", coalesce(l.members, '[]') AS "memberIds", '[]'::json AS "unitIds"
    FROM listed a LEFT JOIN listed p ON p.id = a.parent_id LEFT JOIN led l ON l.action_id = a.id
    ORDER BY a.fiche_id, coalesce(p.position, a.position), a.parent_id NULLS FIRST, a.position`
}

/** Whom the grid of fiches may name: people, and every direction. */
function selectDirectory(db: DepartmentDb) {
  return {
    members: selectMembers(db),
    units: reading<DirectoryRows['units'][number]>`
      SELECT u.id, u.name, u.acronym FROM unit u WHERE u.department_id = ${db.departmentId}::uuid
      ORDER BY u.name COLLATE french_natural, u.id`,
  }
}

/** Members who can come in, are invited or lead something already. What settles it for most is looked at first. */
function selectMembers(db: DepartmentDb): Reading<DirectoryRows['members'][number]> {
  return longReading<DirectoryRows['members'][number]>('id', 'name', 'email', 'jobTitle')`
    SELECT m.id, m.name, m.email, m.job_title AS "jobTitle" FROM member m
    WHERE m.department_id = ${db.departmentId}::uuid AND m.erased_at IS NULL AND (
      m.id IN (SELECT s.member_id FROM membership s WHERE s.department_id = ${db.departmentId}::uuid)
      OR m.id IN (SELECT o.member_id FROM one_time_link o
        WHERE o.department_id = ${db.departmentId}::uuid AND o.used_at IS NULL)
      OR m.led_actions AND m.id IN (SELECT p.member_id FROM pilot p)
      OR m.led_fiches AND m.id IN (SELECT l.member_id FROM fiche_lead l WHERE l.department_id = ${db.departmentId}::uuid))
    ORDER BY m.name COLLATE french_natural, m.id`
}

/** Its territories: those of the department, those it is carried out in marked. */
function selectFiche(db: DepartmentDb, schemeId: string | null, ficheId: string): Reading<FicheSetup> {
  return reading<FicheSetup>`
    SELECT f.id, f.code, f.title,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'chosen', EXISTS (
          SELECT FROM fiche_territory ft WHERE ft.department_id = f.department_id AND ft.fiche_id = f.id
            AND ft.territory_id = t.id)) ORDER BY t.position, t.id), '[]')
        FROM territory t WHERE t.department_id = f.department_id) AS territories
    FROM fiche f WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid
      AND f.id = ${ficheId}::uuid`
}
