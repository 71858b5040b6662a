import type { DepartmentDb } from '#lib/server/doors.ts'
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

/** Every fiche of a scheme, as set up so far, in the order of the scheme. */
export async function readSetup(db: DepartmentDb, schemeId: string): Promise<SetupFiche[]> {
  return db.prisma.$queryRaw<SetupFiche[]>`
    WITH leads AS MATERIALIZED (
      SELECT l.fiche_id,
        json_agg(l.member_id ORDER BY l.position) FILTER (WHERE l.member_id IS NOT NULL) AS members,
        json_agg(DISTINCT l.unit_id) FILTER (WHERE l.unit_id IS NOT NULL) AS units,
        json_agg(l.label ORDER BY l.position) FILTER (WHERE l.label IS NOT NULL) AS wording
      FROM fiche_lead l WHERE l.department_id = ${db.departmentId}::uuid GROUP BY l.fiche_id
    ), led AS MATERIALIZED (
      SELECT DISTINCT al.action_id FROM action_lead al WHERE al.department_id = ${db.departmentId}::uuid
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

/** The actions of one fiche (null: of the whole scheme), each before its sub-actions, numbered as the document lists them. */
export async function readSetupActions(
  db: DepartmentDb,
  schemeId: string,
  ficheId: string | null,
): Promise<SetupAction[]> {
  return db.prisma.$queryRaw<SetupAction[]>`
    WITH led AS MATERIALIZED (
      SELECT al.action_id, json_agg(al.member_id ORDER BY al.member_id) AS members FROM action_lead al
      WHERE al.department_id = ${db.departmentId}::uuid GROUP BY al.action_id
    )
    SELECT a.id, a.fiche_id AS "ficheId", true AS "isAction", a.parent_id AS "parentId", a.code, a.title,
      (row_number() OVER (PARTITION BY a.fiche_id, a.parent_id ORDER BY a.position))::int AS rank,
      a.start_year AS "startYear", a.end_year AS "endYear", coalesce(l.members, '[]') AS "memberIds", '[]'::json AS "unitIds"
    FROM action a JOIN fiche f ON f.department_id = a.department_id AND f.id = a.fiche_id
    LEFT JOIN action p ON p.department_id = a.department_id AND p.id = a.parent_id
    LEFT JOIN led l ON l.action_id = a.id
    WHERE a.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid
      AND (${ficheId}::uuid IS NULL OR a.fiche_id = ${ficheId}::uuid)
    ORDER BY a.fiche_id, coalesce(p.position, a.position), a.parent_id NULLS FIRST, a.position`
}

/** Whom the grid may name: members who can come in, are invited or lead something already, and every direction. */
export async function readDirectory(db: DepartmentDb): Promise<Directory> {
  const rows = await db.prisma.$queryRaw<DirectoryRows[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'email', m.email, 'jobTitle', m.job_title)
          ORDER BY m.name COLLATE french_natural, m.id), '[]')
        FROM member m WHERE m.department_id = ${db.departmentId}::uuid AND m.erased_at IS NULL AND (
          EXISTS (SELECT FROM membership s WHERE s.department_id = m.department_id AND s.member_id = m.id)
          OR EXISTS (SELECT FROM one_time_link o WHERE o.department_id = m.department_id AND o.member_id = m.id
            AND o.used_at IS NULL)
          OR EXISTS (SELECT FROM fiche_lead l WHERE l.department_id = m.department_id AND l.member_id = m.id)
          OR EXISTS (SELECT FROM action_lead l WHERE l.department_id = m.department_id AND l.member_id = m.id))) AS members,
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'acronym', u.acronym)
          ORDER BY u.name COLLATE french_natural, u.id), '[]')
        FROM unit u WHERE u.department_id = ${db.departmentId}::uuid) AS units`
  return directoryOf(rows[0] ?? { members: [], units: [] })
}

export type FicheTerritories = { id: string; name: string; chosen: boolean }[]

export type FicheSetup = { id: string; code: string | null; title: string; territories: FicheTerritories }

/** A fiche of the scheme, with the territories of the department, those it is carried out in marked. Null: no such fiche. */
export async function readFicheSetup(db: DepartmentDb, schemeId: string, ficheId: string): Promise<FicheSetup | null> {
  const rows = await db.prisma.$queryRaw<FicheSetup[]>`
    SELECT f.id, f.code, f.title,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'chosen', EXISTS (
          SELECT FROM fiche_territory ft WHERE ft.department_id = f.department_id AND ft.fiche_id = f.id
            AND ft.territory_id = t.id)) ORDER BY t.position, t.id), '[]')
        FROM territory t WHERE t.department_id = f.department_id) AS territories
    FROM fiche f WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid
      AND f.id = ${ficheId}::uuid`
  return rows[0] ?? null
}
