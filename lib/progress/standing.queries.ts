import { reachOf } from '#lib/access/access.rules.ts'
import { withinReach } from '#lib/fiche/within-reach.queries.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { longReading, type Sql, sql } from '#lib/server/sql.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { yearHorizon } from './progress.rules.ts'
import type { StandingRows } from './standing.ts'

type Row<List extends keyof StandingRows> = StandingRows[List][number]

/**
 * The fiches of a scheme that this person follows, the updates of the department, those of a past horizon told apart, what
 * they moved, and its people by name: what every reading of a year looks at, as it stands after WITH.
 */
export function reviewed(db: DepartmentDb, schemeId: string, year: number, today: CivilDate): Sql {
  const horizon = yearHorizon(year, today)
  const follows = withinReach(db, reachOf(db.access, 'progress.read'), sql`f.id`)
  return sql`followed AS MATERIALIZED (
      SELECT f.id, f.node_id, f.code, f.title, f.start_year, f.end_year, f.position FROM fiche f
      WHERE f.department_id = ${db.departmentId}::uuid AND f.scheme_id = ${schemeId}::uuid AND ${follows}
    ), said AS MATERIALIZED (
      SELECT u.id, u.fiche_id, u.fiche_revision, u.occurred_on, u.member_id, u.nothing_new, u.confidence, u.recorded_at,
        u.actions_only, u.occurred_on < ${horizon}::date OR ${horizon}::date = ${today}::date AS past
      FROM progress_update u WHERE u.department_id = ${db.departmentId}::uuid
    ), moved AS MATERIALIZED (
      SELECT ua.update_id, ua.action_id, ua.status, ua.previous_status, ua.progress, ua.previous_progress
      FROM progress_update_action ua WHERE ua.department_id = ${db.departmentId}::uuid
    ), movement AS MATERIALIZED (
      SELECT m.*, s.fiche_id, s.fiche_revision, s.occurred_on, s.member_id, s.past FROM moved m JOIN said s ON s.id = m.update_id
    ), people AS MATERIALIZED (
      SELECT m.id, m.name FROM member m WHERE m.department_id = ${db.departmentId}::uuid
    )`
}

/** Whether a column names a fiche this person follows; not asked of each row where all are. Other schemes' fall later. */
function amongFollowed(db: DepartmentDb, fiche: Sql): Sql {
  return reachOf(db.access, 'progress.read').everything ? sql`true` : sql`${fiche} IN (SELECT f.id FROM followed f)`
}

/**
 * Where each fiche of a scheme that this person follows stood at the end of a year (today, for the year under way), in
 * the order of the scheme: `assembleStandings` puts them together. They look at what is `reviewed`.
 */
export function selectStandings(db: DepartmentDb, year: number) {
  return {
    fiches: longReading<Row<'fiches'>>('id', 'nodeId', 'code', 'title', 'startYear', 'endYear')`
      SELECT f.id, f.node_id AS "nodeId", f.code, f.title, f.start_year AS "startYear", f.end_year AS "endYear"
      FROM followed f ORDER BY f.code COLLATE french_natural NULLS LAST, f.position, f.id`,
    actions: selectActions(db),
    objectives: selectObjectives(db, year),
    leads: longReading<Row<'leads'>>('ficheId', 'memberId', 'unitId', 'name')`
      SELECT l.fiche_id AS "ficheId", p.id AS "memberId", l.unit_id AS "unitId", coalesce(p.name, l.label) AS name
      FROM fiche_lead l LEFT JOIN people p ON p.id = l.member_id
      WHERE l.department_id = ${db.departmentId}::uuid ORDER BY l.position`,
    fichePolicies: longReading<Row<'fichePolicies'>>('ficheId', 'policyId')`
      SELECT fp.fiche_id AS "ficheId", fp.policy_id AS "policyId" FROM fiche_policy fp
      WHERE fp.department_id = ${db.departmentId}::uuid`,
    ficheTerritories: longReading<Row<'ficheTerritories'>>('ficheId', 'territoryId')`
      SELECT ft.fiche_id AS "ficheId", ft.territory_id AS "territoryId" FROM fiche_territory ft
      WHERE ft.department_id = ${db.departmentId}::uuid`,
    updates: selectLatestUpdates(db, year),
  }
}

/** Statuses are read back from the movements, so that a past year does not change when an action moves later. */
function selectActions(db: DepartmentDb) {
  const said = ['updateId', 'occurredOn', 'memberName'] as const
  return longReading<Row<'actions'>>(
    'ficheId',
    'id',
    'parentId',
    'code',
    'title',
    'endYear',
    'status',
    'progress',
    ...said,
  )`
    WITH latest AS MATERIALIZED (
      SELECT DISTINCT ON (action_id) * FROM movement WHERE past ORDER BY action_id, fiche_revision DESC
    ), next AS MATERIALIZED (
      SELECT DISTINCT ON (action_id) * FROM movement WHERE NOT past ORDER BY action_id, fiche_revision
    )
    SELECT a.fiche_id AS "ficheId", a.id, a.parent_id AS "parentId", a.code, a.title, a.end_year AS "endYear",
      coalesce(l.status, n.previous_status, a.status) AS status,
      CASE WHEN l.action_id IS NOT NULL THEN l.progress
        WHEN n.action_id IS NOT NULL THEN n.previous_progress ELSE a.progress END AS progress,
      l.update_id AS "updateId", l.occurred_on AS "occurredOn", p.name AS "memberName"
    FROM action a LEFT JOIN latest l ON l.action_id = a.id LEFT JOIN next n ON n.action_id = a.id
    LEFT JOIN people p ON p.id = l.member_id
    WHERE a.department_id = ${db.departmentId}::uuid AND ${amongFollowed(db, sql`a.fiche_id`)} ORDER BY a.position, a.id`
}

function selectObjectives(db: DepartmentDb, year: number) {
  const { timeZone } = db.access.department
  return longReading<Row<'objectives'>>('ficheId', 'id', 'label', 'outcome', 'evidence', 'memberName', 'recordedOn')`
    WITH assessed AS MATERIALIZED (
      SELECT DISTINCT ON (o.objective_id) o.objective_id, o.outcome, o.evidence, p.name,
        to_char(o.recorded_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS recorded_on
      FROM objective_assessment o JOIN people p ON p.id = o.member_id
      WHERE o.department_id = ${db.departmentId}::uuid AND o.year = ${year}::int
      ORDER BY o.objective_id, o.recorded_at DESC, o.id DESC
    )
    SELECT o.fiche_id AS "ficheId", o.id, o.label, s.outcome, s.evidence, s.name AS "memberName",
      s.recorded_on AS "recordedOn"
    FROM objective o LEFT JOIN assessed s ON s.objective_id = o.id AND s.outcome IS NOT NULL
    WHERE o.department_id = ${db.departmentId}::uuid AND ${amongFollowed(db, sql`o.fiche_id`)} ORDER BY o.position`
}

/** What was last said of each whole fiche. Points to arbitrate are null for who may not read them. */
function selectLatestUpdates(db: DepartmentDb, year: number) {
  const arbitrates = withinReach(db, reachOf(db.access, 'arbitration.read'), sql`u.fiche_id`)
  const { timeZone } = db.access.department
  const moves = ['movements', 'movementsBefore', 'updatesInYear'] as const
  const words = ['confidence', 'difficulties', 'nextSteps', 'arbitration'] as const
  return longReading<Row<'updates'>>('ficheId', 'id', 'occurredOn', 'givenOn', 'memberName', ...words, ...moves)`
    WITH told AS MATERIALIZED (
      SELECT s.fiche_id, (array_agg(s.id ORDER BY s.fiche_revision DESC))[1] AS latest_id,
        (array_agg(s.fiche_revision ORDER BY s.fiche_revision DESC))[2:3] AS before,
        (count(*) FILTER (WHERE s.occurred_on BETWEEN ${`${year}-01-01`}::date AND ${`${year}-12-31`}::date))::int
          AS updates_in_year
      FROM said s WHERE s.past AND NOT s.actions_only AND ${amongFollowed(db, sql`s.fiche_id`)} GROUP BY s.fiche_id
    ), moving AS MATERIALIZED (
      SELECT m.fiche_id, (count(*) FILTER (WHERE m.fiche_revision > coalesce(t.before[1], 0)))::int AS movements,
        (count(*) FILTER (WHERE m.fiche_revision <= t.before[1] AND m.fiche_revision > coalesce(t.before[2], 0)))::int
          AS movements_before
      FROM movement m JOIN told t ON t.fiche_id = m.fiche_id WHERE m.past GROUP BY m.fiche_id
    )
    SELECT u.fiche_id AS "ficheId", u.id, u.occurred_on AS "occurredOn",
      to_char(u.recorded_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS "givenOn", p.name AS "memberName", u.confidence,
      u.difficulties, u.next_steps AS "nextSteps", CASE WHEN ${arbitrates} THEN u.arbitration END AS arbitration,
      coalesce(m.movements, 0) AS movements,
      CASE WHEN t.before[1] IS NOT NULL THEN coalesce(m.movements_before, 0) END AS "movementsBefore",
      t.updates_in_year AS "updatesInYear"
    FROM progress_update u JOIN told t ON t.fiche_id = u.fiche_id JOIN people p ON p.id = u.member_id
    LEFT JOIN moving m ON m.fiche_id = u.fiche_id
    WHERE u.department_id = ${db.departmentId}::uuid AND u.id = ANY (ARRAY (SELECT t.latest_id FROM told t))`
}
