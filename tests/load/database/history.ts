import type pg from 'pg'

/** Quarters of history, the last one ending on 30 September 2026: fixed, so that two runs measure the same rows. */
const quarters = 15

/**
 * Gives the department the history that follow-up leaves: each quarter, most fiches get an update by their lead, some
 * of their actions begin or end, and the fiche's revision and the audit entry that a save writes.
 */
export async function addHistory(client: pg.Client, departmentId: string, seed: string) {
  await client.query(chance)
  await client.query(movements, [departmentId, seed, quarters])
  await client.query(updates, [departmentId, seed, quarters])
  for (const statement of rows) await client.query(statement)
}

/** A draw between 0 and 1 that depends on its key alone. */
const chance = `
  CREATE FUNCTION pg_temp.chance(key text) RETURNS double precision LANGUAGE sql IMMUTABLE
  RETURN ('x' || md5(key))::bit(32)::bigint / 4294967296.0`

/** A third of the actions are still to begin, a third under way, a third done. */
const movements = `
  CREATE TEMP TABLE drawn_movement AS
  WITH begun AS (
    SELECT department_id, id, fiche_id, 1 + floor(pg_temp.chance($2 || 'begin' || id) * $3 * 1.4)::int AS quarter
    FROM action WHERE department_id = $1::uuid
  ), ended AS (
    SELECT department_id, id, fiche_id, quarter + 2 + floor(pg_temp.chance($2 || 'end' || id) * $3)::int AS quarter
    FROM begun
  )
  SELECT *, 'notBegun' AS previous_status, 'inProgress' AS status FROM begun WHERE quarter <= $3
  UNION ALL SELECT *, 'inProgress', 'done' FROM ended WHERE quarter <= $3`

/** One fiche in five says nothing in a quarter, unless something moved. */
const updates = `
  CREATE TEMP TABLE drawn_update AS
  SELECT f.department_id, f.id AS fiche_id, q.quarter, pg_temp.id('update/' || f.id || '/' || q.quarter) AS id,
    l.member_id, 1 + row_number() OVER (PARTITION BY f.id ORDER BY q.quarter) AS revision, q.day,
    q.day + make_interval(secs => 1 + 1e6 * pg_temp.chance($2 || 'delay' || f.id || q.quarter)) AS recorded_at
  FROM fiche f
  JOIN fiche_lead l ON l.department_id = f.department_id AND l.fiche_id = f.id AND l.member_id IS NOT NULL
  CROSS JOIN (SELECT n AS quarter, ('2026-10-01'::date - make_interval(months => 3 * ($3::int - n)))::date - 1 AS day
    FROM generate_series(1, $3::int) AS n) q
  WHERE f.department_id = $1::uuid AND (pg_temp.chance($2 || 'silent' || f.id || q.quarter) > 0.2
    OR EXISTS (SELECT FROM drawn_movement m WHERE m.fiche_id = f.id AND m.quarter = q.quarter))`

const rows = [
  `INSERT INTO progress_update (department_id, id, fiche_id, member_id, fiche_revision, accomplished, occurred_on, recorded_at)
   SELECT department_id, id, fiche_id, member_id, revision,
     repeat('Le groupe de travail s’est réuni et le calendrier est tenu. ', 1 + revision::int % 7), day, recorded_at
   FROM drawn_update ORDER BY recorded_at`,
  `INSERT INTO progress_update_action (department_id, update_id, action_id, previous_status, status)
   SELECT m.department_id, u.id, m.id, m.previous_status, m.status
   FROM drawn_movement m JOIN drawn_update u ON u.fiche_id = m.fiche_id AND u.quarter = m.quarter ORDER BY u.recorded_at`,
  `INSERT INTO revision (department_id, id, fiche_id, number, member_id, snapshot, recorded_at)
   SELECT u.department_id, pg_temp.id('revision/' || u.id), u.fiche_id, u.revision, u.member_id, to_jsonb(f), u.recorded_at
   FROM drawn_update u JOIN fiche f ON f.department_id = u.department_id AND f.id = u.fiche_id ORDER BY u.recorded_at`,
  `INSERT INTO audit_entry (department_id, id, member_id, action, subject_kind, subject_id, details)
   SELECT department_id, pg_temp.id('audit/' || id), member_id, 'progress.submitted', 'fiche', fiche_id,
     jsonb_build_object('updateId', id, 'revision', revision)
   FROM drawn_update ORDER BY recorded_at`,
  `UPDATE fiche f SET revision = u.last FROM (SELECT department_id, fiche_id, max(revision) AS last FROM drawn_update
     GROUP BY 1, 2) u WHERE f.department_id = u.department_id AND f.id = u.fiche_id`,
  `UPDATE action a SET status = m.status FROM (SELECT DISTINCT ON (id) * FROM drawn_movement ORDER BY id, quarter DESC) m
   WHERE a.department_id = m.department_id AND a.id = m.id`,
]
