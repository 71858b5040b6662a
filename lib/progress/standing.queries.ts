import { reachOf } from '#lib/access/access.rules.ts'
import { withinReach } from '#lib/fiche/within-reach.queries.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { type Reading, reading, type Sql, sql } from '#lib/server/sql.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { yearHorizon } from './progress.rules.ts'
import type { Standing } from './standing.ts'

/**
 * The updates of a department, those of a past horizon told apart, what they moved, and its people by name: what every
 * reading of a year looks at, as it stands after WITH.
 */
export function reviewed(db: DepartmentDb, year: number, today: CivilDate): Sql {
  const horizon = yearHorizon(year, today)
  return sql`said AS MATERIALIZED (
      SELECT u.id, u.fiche_id, u.fiche_revision, u.occurred_on, u.member_id, u.nothing_new, u.confidence, u.recorded_at,
        u.actions_only, u.occurred_on < ${horizon}::date OR ${horizon}::date = ${today}::date AS past
      FROM progress_update u WHERE u.department_id = ${db.departmentId}::uuid
    ), moved AS MATERIALIZED (
      SELECT ua.update_id, ua.action_id, ua.status, ua.previous_status, ua.progress, ua.previous_progress
      FROM progress_update_action ua WHERE ua.department_id = ${db.departmentId}::uuid
    ), people AS MATERIALIZED (
      SELECT m.id, m.name FROM member m WHERE m.department_id = ${db.departmentId}::uuid
    )`
}

/**
 * Where each fiche of a scheme that this person follows stood at the end of a year (today, for the year under way), in
 * the order of the scheme. Statuses are read back from the movements, so that a past year does not change when an action
 * moves later. Points to arbitrate are null for who may not read them. It looks at what is `reviewed`.
 */
export function selectStandings(db: DepartmentDb, schemeId: string, year: number): Reading<Standing> {
  const follows = withinReach(db, reachOf(db.access, 'progress.read'), sql`f.id`)
  const arbitrates = withinReach(db, reachOf(db.access, 'arbitration.read'), sql`f.id`)
  const { timeZone } = db.access.department
  return reading<Standing>`
    WITH reached AS MATERIALIZED (
      SELECT f.id, f.node_id, f.code, f.title, f.start_year, f.end_year, f.position FROM fiche f
      WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid AND ${follows}
    ), movement AS MATERIALIZED (
      SELECT m.*, s.fiche_id, s.fiche_revision, s.occurred_on, s.member_id, s.past FROM moved m JOIN said s ON s.id = m.update_id
    ), latest_movement AS MATERIALIZED (
      SELECT DISTINCT ON (action_id) * FROM movement WHERE past ORDER BY action_id, fiche_revision DESC
    ), next_movement AS MATERIALIZED (
      SELECT DISTINCT ON (action_id) * FROM movement WHERE NOT past ORDER BY action_id, fiche_revision
    ), told AS MATERIALIZED (
      SELECT s.fiche_id, (array_agg(s.id ORDER BY s.fiche_revision DESC))[1] AS latest_id,
        (array_agg(s.fiche_revision ORDER BY s.fiche_revision DESC))[2:3] AS before,
        (count(*) FILTER (WHERE s.occurred_on BETWEEN ${`${year}-01-01`}::date AND ${`${year}-12-31`}::date))::int
          AS updates_in_year
      FROM said s WHERE s.past AND NOT s.actions_only GROUP BY s.fiche_id
    ), moving AS MATERIALIZED (
      SELECT m.fiche_id, (count(*) FILTER (WHERE m.fiche_revision > coalesce(t.before[1], 0)))::int AS movements,
        (count(*) FILTER (WHERE m.fiche_revision <= t.before[1] AND m.fiche_revision > coalesce(t.before[2], 0)))::int
          AS movements_before
      FROM movement m JOIN told t ON t.fiche_id = m.fiche_id WHERE m.past GROUP BY m.fiche_id
    ), recent AS MATERIALIZED (
      SELECT u.id, u.fiche_id, u.occurred_on, u.member_id, u.recorded_at, u.confidence, u.difficulties, u.next_steps,
        u.arbitration
      FROM progress_update u
      WHERE u.department_id = ${db.departmentId}::uuid AND u.id = ANY (ARRAY (SELECT t.latest_id FROM told t))
    ), actions AS MATERIALIZED (
      SELECT a.fiche_id, json_agg(line ORDER BY a.position) AS list
      FROM action a LEFT JOIN latest_movement l ON l.action_id = a.id LEFT JOIN next_movement n ON n.action_id = a.id
      LEFT JOIN people p ON p.id = l.member_id,
      LATERAL (SELECT l.update_id AS "updateId", l.occurred_on AS "occurredOn", p.name AS "memberName") said,
      LATERAL (SELECT a.id, a.parent_id AS "parentId", a.code, a.title, a.end_year AS "endYear",
        coalesce(l.status, n.previous_status, a.status) AS status,
        CASE WHEN l.action_id IS NOT NULL THEN l.progress
          WHEN n.action_id IS NOT NULL THEN n.previous_progress ELSE a.progress END AS progress,
        CASE WHEN l.action_id IS NOT NULL THEN said END AS said) line
      WHERE a.department_id = ${db.departmentId}::uuid GROUP BY a.fiche_id
    ), assessed AS MATERIALIZED (
      SELECT DISTINCT ON (o.objective_id) o.objective_id, o.outcome, o.evidence, p.name,
        to_char(o.recorded_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS recorded_on
      FROM objective_assessment o JOIN people p ON p.id = o.member_id
      WHERE o.department_id = ${db.departmentId}::uuid AND o.year = ${year}::int
      ORDER BY o.objective_id, o.recorded_at DESC, o.id DESC
    ), objectives AS MATERIALIZED (
      SELECT o.fiche_id, json_agg(line ORDER BY o.position) AS list
      FROM objective o LEFT JOIN assessed s ON s.objective_id = o.id AND s.outcome IS NOT NULL,
      LATERAL (SELECT s.outcome, s.evidence, s.name AS "memberName", s.recorded_on AS "recordedOn") said,
      LATERAL (SELECT o.id, o.label, CASE WHEN s.objective_id IS NOT NULL THEN said END AS assessment) line
      WHERE o.department_id = ${db.departmentId}::uuid GROUP BY o.fiche_id
    ), leads AS MATERIALIZED (
      SELECT l.fiche_id, json_agg(coalesce(p.name, l.label) ORDER BY l.position)
          FILTER (WHERE l.member_id IS NOT NULL OR l.label IS NOT NULL) AS names,
        json_agg(p.id ORDER BY l.position) FILTER (WHERE p.id IS NOT NULL) AS member_ids,
        json_agg(l.unit_id ORDER BY l.position) FILTER (WHERE l.unit_id IS NOT NULL) AS unit_ids
      FROM fiche_lead l LEFT JOIN people p ON p.id = l.member_id
      WHERE l.department_id = ${db.departmentId}::uuid GROUP BY l.fiche_id
    ), policies AS MATERIALIZED (
      SELECT fp.fiche_id, json_agg(fp.policy_id) AS ids FROM fiche_policy fp
      WHERE fp.department_id = ${db.departmentId}::uuid GROUP BY fp.fiche_id
    ), territories AS MATERIALIZED (
      SELECT ft.fiche_id, json_agg(ft.territory_id) AS ids FROM fiche_territory ft
      WHERE ft.department_id = ${db.departmentId}::uuid GROUP BY ft.fiche_id
    )
    SELECT f.id, f.node_id AS "nodeId", f.code, f.title, f.start_year AS "startYear", f.end_year AS "endYear",
      coalesce(l.names, '[]') AS leads, coalesce(l.member_ids, '[]') AS "leadMemberIds",
      coalesce(l.unit_ids, '[]') AS "unitIds", coalesce(po.ids, '[]') AS "policyIds",
      coalesce(t.ids, '[]') AS "territoryIds", coalesce(a.list, '[]') AS actions, coalesce(o.list, '[]') AS objectives,
      coalesce(s.updates_in_year, 0) AS "updatesInYear",
      CASE WHEN u.id IS NOT NULL THEN latest END AS latest
    FROM reached f
    LEFT JOIN actions a ON a.fiche_id = f.id LEFT JOIN objectives o ON o.fiche_id = f.id
    LEFT JOIN leads l ON l.fiche_id = f.id LEFT JOIN policies po ON po.fiche_id = f.id
    LEFT JOIN territories t ON t.fiche_id = f.id
    LEFT JOIN told s ON s.fiche_id = f.id LEFT JOIN recent u ON u.fiche_id = f.id
    LEFT JOIN moving m ON m.fiche_id = f.id
    LEFT JOIN people p ON p.id = u.member_id,
    LATERAL (SELECT u.id, u.occurred_on AS "occurredOn", p.name AS "memberName",
      to_char(u.recorded_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS "givenOn", u.confidence,
      coalesce(m.movements, 0) AS movements,
      CASE WHEN s.before[1] IS NOT NULL THEN coalesce(m.movements_before, 0) END AS "movementsBefore", u.difficulties,
      u.next_steps AS "nextSteps", CASE WHEN ${arbitrates} THEN u.arbitration END AS arbitration) latest
    ORDER BY f.code COLLATE french_natural NULLS LAST, f.position, f.id`
}
