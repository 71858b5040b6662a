import { reachOf } from '#lib/access/access.rules.ts'
import { withinReach } from '#lib/fiche/within-reach.queries.ts'
import type { FicheReference } from '#lib/scheme/fiche-reference.presenter.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { sql } from '#lib/server/sql.ts'

export type DirectoryEntry = { id: string; name: string; aliases: string[]; fiches: number; leads: number }

/** A fiche of a partner: the wordings it goes by there, and whether it leads it. */
export type PartnerFiche = FicheReference & { wordings: string[]; sides: string[]; leads: boolean; root: PartnerRoot }
/** The top of the tree that a fiche stands under: codes alone do not tell fiches apart. */
export type PartnerRoot = { id: string; level: string | null; code: string | null; title: string }
export type PartnerRow = {
  id: string
  name: string
  /** What the glossary says of its name, when that is an acronym. */
  meanings: string[]
  aliases: string[]
  fiches: PartnerFiche[]
}

/** The directory of a department, in French order, with the number of fiches each partner takes part in or leads. */
export function readPartners(db: DepartmentDb): Promise<DirectoryEntry[]> {
  return db.query<DirectoryEntry[]>`
    WITH tie AS (
      SELECT fp.partner_id, fp.fiche_id, false AS leads FROM fiche_partner fp WHERE fp.department_id = ${db.departmentId}::uuid
      UNION ALL
      SELECT l.partner_id, l.fiche_id, true FROM fiche_lead l
      WHERE l.department_id = ${db.departmentId}::uuid AND l.partner_id IS NOT NULL
    ), counted AS (
      SELECT partner_id, count(DISTINCT fiche_id)::int AS fiches,
        (count(DISTINCT fiche_id) FILTER (WHERE leads))::int AS leads FROM tie GROUP BY partner_id
    ), named AS (
      SELECT a.partner_id, json_agg(a.label ORDER BY a.label COLLATE french_natural) AS aliases
      FROM partner_alias a WHERE a.department_id = ${db.departmentId}::uuid GROUP BY a.partner_id
    )
    SELECT p.id, p.name, coalesce(n.aliases, '[]') AS aliases, coalesce(c.fiches, 0) AS fiches, coalesce(c.leads, 0) AS leads
    FROM partner p LEFT JOIN counted c ON c.partner_id = p.id LEFT JOIN named n ON n.partner_id = p.id
    WHERE p.department_id = ${db.departmentId}::uuid
    ORDER BY p.name COLLATE french_natural`
}

/** One partner, the wordings it goes by, and its fiches; null when the department has no such partner. */
export async function readPartner(db: DepartmentDb, partnerId: string): Promise<PartnerRow | null> {
  const reads = reachOf(db.access, 'fiche.read')
  const rows = await db.query<PartnerRow[]>`
    WITH RECURSIVE own_node AS MATERIALIZED (
      SELECT n.id, n.parent_id, n.scheme_id, n.position, n.code, n.title FROM node n
      WHERE n.department_id = ${db.departmentId}::uuid
    ), place AS (
      SELECT n.id, ARRAY[n.position] AS path, n.id AS root_id, l.singular AS level, n.code, n.title
      FROM own_node n
      LEFT JOIN level l ON l.department_id = ${db.departmentId}::uuid AND l.scheme_id = n.scheme_id AND l.rank = 1
      WHERE n.parent_id IS NULL
      UNION ALL
      SELECT n.id, p.path || n.position, p.root_id, p.level, p.code, p.title
      FROM own_node n JOIN place p ON n.parent_id = p.id
    ), tie AS (
      SELECT fp.fiche_id, fp.label, fp.side, false AS leads, fp.position FROM fiche_partner fp
      WHERE fp.department_id = ${db.departmentId}::uuid AND fp.partner_id = ${partnerId}::uuid
      UNION ALL
      SELECT l.fiche_id, l.label, NULL, true, l.position FROM fiche_lead l
      WHERE l.department_id = ${db.departmentId}::uuid AND l.partner_id = ${partnerId}::uuid
    ), taking_part AS (
      SELECT f.id, f.code, f.title, n.path || f.position AS path, bool_or(t.leads) AS leads,
        json_build_object('id', n.root_id, 'level', n.level, 'code', n.code, 'title', n.title)::jsonb AS root,
        ${withinReach(db, reads, sql`f.id`)} AS readable,
        coalesce(json_agg(DISTINCT t.label) FILTER (WHERE t.label IS NOT NULL), '[]') AS wordings,
        coalesce(json_agg(DISTINCT t.side) FILTER (WHERE t.side IS NOT NULL), '[]') AS sides
      FROM tie t
      JOIN fiche f ON f.department_id = ${db.departmentId}::uuid AND f.id = t.fiche_id
      JOIN place n ON n.id = f.node_id
      GROUP BY f.id, f.code, f.title, f.position, n.path, n.root_id, n.level, n.code, n.title
    )
    SELECT p.id, p.name,
      (SELECT coalesce(json_agg(DISTINCT g.label), '[]') FROM glossary_entry g
        WHERE g.department_id = p.department_id AND g.acronym = p.name) AS meanings,
      (SELECT coalesce(json_agg(a.label ORDER BY a.label COLLATE french_natural), '[]')
        FROM partner_alias a WHERE a.department_id = p.department_id AND a.partner_id = p.id) AS aliases,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'code', t.code, 'title', t.title, 'readable', t.readable,
          'wordings', t.wordings, 'sides', t.sides, 'leads', t.leads, 'root', t.root) ORDER BY t.path), '[]')
        FROM taking_part t) AS fiches
    FROM partner p WHERE p.department_id = ${db.departmentId}::uuid AND p.id = ${partnerId}::uuid`
  return rows[0] ?? null
}
