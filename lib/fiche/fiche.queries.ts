import { type FicheTies, mayOnFiche, reachOf } from '#lib/access/access.rules.ts'
import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { sql } from '#lib/server/sql.ts'
import { withinReach } from './within-reach.queries.ts'

export type FicheAction = {
  id: string
  parentId: string | null
  code: string | null
  title: string
  details: string[]
  note: string | null
  startYear: number | null
  endYear: number | null
  status: ActionStatus
  /** 0 to 100 as told of one in progress or deferred; null: not told. */
  progress: number | null
  leads: string[]
}
export type FicheIndicator = { id: string; criterionId: string | null; label: string }
/** A name as the document writes it, and what it was recognised as. */
export type FicheLeadRow = {
  label: string | null
  memberName: string | null
  unitName: string | null
  partner: { id: string; name: string } | null
}
export type FichePartnerRow = { partnerId: string; label: string; side: 'internal' | 'external' | 'unspecified' }
export type FicheTarget = { id: string; code: string | null; title: string; readable: boolean }
export type FicheLinkRow = {
  id: string
  kind: 'fiche' | 'plan'
  label: string
  heading: string | null
  targetText: string | null
  fiche: FicheTarget | null
  plan: { id: string; name: string; acronym: string | null } | null
}

export type FicheRow = {
  id: string
  code: string | null
  title: string
  context: string | null
  findings: string[]
  beneficiaries: string[]
  participation: string[]
  territoryStatements: string[]
  partnershipResources: string | null
  financialResources: string | null
  humanResources: string | null
  materialResources: string | null
  scheduleLabel: string | null
  startYear: number | null
  endYear: number | null
  notes: string | null
  sourceLines: number[]
  scheme: { status: 'preparing' | 'active' | 'closed'; ficheSingular: string | null; fichePlural: string | null }
  path: { id: string; level: string; code: string | null; title: string }[]
  objectives: string[]
  expectedResults: string[]
  actions: FicheAction[]
  criteria: { id: string; label: string }[]
  indicators: FicheIndicator[]
  leads: FicheLeadRow[]
  partners: FichePartnerRow[]
  policies: string[]
  links: FicheLinkRow[]
  linkedFrom: FicheTarget[]
  glossary: { acronym: string; label: string }[]
  ties: FicheTies
}

/** Everything a fiche says, in one statement; null when there is none by that id, or not for this person. */
export async function readFiche(db: DepartmentDb, ficheId: string): Promise<FicheRow | null> {
  const reads = reachOf(db.access, 'fiche.read')
  const rows = await db.query<FicheRow[]>`
    WITH RECURSIVE path AS (
      SELECT n.department_id, n.id, n.parent_id, n.scheme_id, n.depth, n.code, n.title
      FROM node n JOIN fiche f ON f.department_id = n.department_id AND f.node_id = n.id
      WHERE n.department_id = ${db.departmentId}::uuid AND f.id = ${ficheId}::uuid
      UNION ALL
      SELECT n.department_id, n.id, n.parent_id, n.scheme_id, n.depth, n.code, n.title
      FROM node n JOIN path p ON p.department_id = n.department_id AND p.parent_id = n.id
      WHERE n.department_id = ${db.departmentId}::uuid
    )
    SELECT f.id, f.code, f.title, f.context, f.findings, f.beneficiaries, f.participation,
      f.territory_statements AS "territoryStatements", f.partnership_resources AS "partnershipResources",
      f.financial_resources AS "financialResources", f.human_resources AS "humanResources",
      f.material_resources AS "materialResources", f.schedule_label AS "scheduleLabel", f.start_year AS "startYear",
      f.end_year AS "endYear", f.notes, f.source_lines AS "sourceLines",
      json_build_object('status', s.status, 'ficheSingular', s.fiche_singular, 'fichePlural', s.fiche_plural) AS scheme,
      (SELECT coalesce(json_agg(json_build_object('id', p.id, 'level', l.singular, 'code', p.code, 'title', p.title)
          ORDER BY p.depth), '[]')
        FROM path p JOIN level l ON l.department_id = p.department_id AND l.scheme_id = p.scheme_id AND l.rank = p.depth) AS path,
      (SELECT coalesce(json_agg(o.label ORDER BY o.position), '[]')
        FROM objective o WHERE o.department_id = f.department_id AND o.fiche_id = f.id) AS objectives,
      (SELECT coalesce(json_agg(e.label ORDER BY e.position), '[]')
        FROM expected_result e WHERE e.department_id = f.department_id AND e.fiche_id = f.id) AS "expectedResults",
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'parentId', a.parent_id, 'code', a.code, 'title', a.title,
          'details', a.details, 'note', a.note, 'startYear', a.start_year, 'endYear', a.end_year, 'status', a.status,
          'progress', a.progress, 'leads', (SELECT coalesce(json_agg(m.name ORDER BY m.name COLLATE french_natural), '[]')
            FROM action_lead al JOIN member m ON m.department_id = al.department_id AND m.id = al.member_id
            WHERE al.department_id = a.department_id AND al.action_id = a.id)) ORDER BY a.position), '[]')
        FROM action a WHERE a.department_id = f.department_id AND a.fiche_id = f.id) AS actions,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'label', c.label) ORDER BY c.position), '[]')
        FROM criterion c WHERE c.department_id = f.department_id AND c.fiche_id = f.id) AS criteria,
      (SELECT coalesce(json_agg(json_build_object('id', i.id, 'criterionId', i.criterion_id, 'label', i.label)
          ORDER BY i.position), '[]')
        FROM indicator i WHERE i.department_id = f.department_id AND i.fiche_id = f.id) AS indicators,
      (SELECT coalesce(json_agg(json_build_object('label', l.label, 'memberName', m.name, 'unitName', u.name,
          'partner', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END)
          ORDER BY l.position), '[]')
        FROM fiche_lead l
        LEFT JOIN member m ON m.department_id = l.department_id AND m.id = l.member_id
        LEFT JOIN unit u ON u.department_id = l.department_id AND u.id = l.unit_id
        LEFT JOIN partner p ON p.department_id = l.department_id AND p.id = l.partner_id
        WHERE l.department_id = f.department_id AND l.fiche_id = f.id) AS leads,
      (SELECT coalesce(json_agg(json_build_object('partnerId', fp.partner_id, 'label', fp.label, 'side', fp.side)
          ORDER BY fp.position), '[]')
        FROM fiche_partner fp WHERE fp.department_id = f.department_id AND fp.fiche_id = f.id) AS partners,
      (SELECT coalesce(json_agg(p.label ORDER BY p.position), '[]')
        FROM fiche_policy fp JOIN policy p ON p.department_id = fp.department_id AND p.id = fp.policy_id
        WHERE fp.department_id = f.department_id AND fp.fiche_id = f.id) AS policies,
      (SELECT coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'label', k.label, 'heading', k.heading,
          'targetText', k.target_text,
          'fiche', CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'code', t.code, 'title', t.title,
            'readable', ${withinReach(db, reads, sql`t.id`)}) END,
          'plan', CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name, 'acronym', r.acronym) END)
          ORDER BY k.position), '[]')
        FROM fiche_link k
        LEFT JOIN fiche t ON t.department_id = k.department_id AND t.id = k.target_fiche_id
        LEFT JOIN related_plan r ON r.department_id = k.department_id AND r.id = k.plan_id
        WHERE k.department_id = f.department_id AND k.fiche_id = f.id) AS links,
      (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('id', o.id, 'code', o.code, 'title', o.title,
          'readable', ${withinReach(db, reads, sql`o.id`)})), '[]')
        FROM fiche_link k JOIN fiche o ON o.department_id = k.department_id AND o.id = k.fiche_id
        WHERE k.department_id = f.department_id AND k.target_fiche_id = f.id AND k.fiche_id <> f.id) AS "linkedFrom",
      (SELECT coalesce(json_agg(json_build_object('acronym', g.acronym, 'label', g.label) ORDER BY g.position), '[]')
        FROM glossary_entry g WHERE g.department_id = f.department_id AND g.scheme_id = f.scheme_id) AS glossary,
      fiche_ties(f.department_id, f.id) AS ties
    FROM fiche f JOIN scheme s ON s.department_id = f.department_id AND s.id = f.scheme_id
    WHERE f.department_id = ${db.departmentId}::uuid AND f.id = ${ficheId}::uuid`
  const fiche = rows[0]
  return fiche && mayOnFiche(db.access, 'fiche.read', fiche.ties) ? fiche : null
}
