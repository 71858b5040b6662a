import type pg from 'pg'

/** A department of this size: two fiches for each lead, and agents who read. */
const leads = 26
const agents = 150

/** Those who see the whole, beside the leads: one of each. */
const roles = ['coordinator', 'directorate', 'observatory', 'official']

/** Gives the department its members, its fiches and some actions their leads, its bodies their seats. */
export async function addMembers(client: pg.Client, departmentId: string) {
  for (const statement of people) await client.query(statement, [departmentId, roles, leads, agents])
}

/** Numbers every query of this file may use, whether it does or not. */
const given = `given AS (SELECT $1::uuid AS department_id, $2::text[] AS roles, $3::int AS leads, $4::int AS agents)`

const people = [
  `WITH ${given}, person AS (
     SELECT department_id, role AS key, role FROM given, unnest(roles) AS role
     UNION ALL SELECT department_id, 'agent ' || n, 'agent' FROM given, generate_series(1, agents) AS n
     UNION ALL SELECT department_id, 'lead ' || n, NULL FROM given, generate_series(0, leads - 1) AS n
   ), named AS (
     INSERT INTO member (department_id, id, name) SELECT department_id, pg_temp.id(key), 'Camille ' || key FROM person
   )
   INSERT INTO role_assignment (department_id, id, member_id, role)
   SELECT department_id, pg_temp.id('role of ' || key), pg_temp.id(key), role FROM person WHERE role IS NOT NULL`,

  `WITH ${given}
   INSERT INTO fiche_lead (department_id, id, fiche_id, position, member_id)
   SELECT department_id, pg_temp.id('lead of ' || id), id, 99,
     pg_temp.id('lead ' || row_number() OVER (ORDER BY source_lines) % leads)
   FROM given JOIN fiche USING (department_id)`,

  `WITH ${given}
   INSERT INTO action_lead (department_id, action_id, member_id)
   SELECT department_id, id, pg_temp.id('agent ' || 1 + position % agents) FROM given JOIN action USING (department_id)
   WHERE parent_id IS NULL AND position % 3 = 0`,

  `WITH ${given}
   INSERT INTO body_member (department_id, body_id, member_id)
   SELECT department_id, id, pg_temp.id('lead ' || (position + seat) % leads)
   FROM given JOIN body USING (department_id), generate_series(1, 8) AS seat`,
]

/**
 * Opens an account for every member of every department; the invitation each has used stays. The general directorate
 * of each department also reads the two before it.
 */
export async function openAccounts(client: pg.Client) {
  for (const statement of accounts) await client.query(statement)
}

const accounts = [
  `CREATE TEMP TABLE account AS SELECT department_id, id AS member_id, name, pg_temp.id('user/' || department_id || id) AS id,
     dense_rank() OVER (ORDER BY department_id) AS rank FROM member`,
  `UPDATE account SET id = director.id FROM account director, (SELECT max(rank) AS count FROM account)
   WHERE account.name IN ('Camille agent 1', 'Camille agent 2') AND director.name = 'Camille directorate'
     AND director.rank = (account.rank - 1 + right(account.name, 1)::int) % count + 1`,
  `INSERT INTO user_account (id, email, name) SELECT DISTINCT ON (id) id, id || '@banc.example', name FROM account`,
  `INSERT INTO membership (user_id, department_id, member_id) SELECT id, department_id, member_id FROM account`,
  `INSERT INTO one_time_link (token_hash, user_id, department_id, member_id, expires_at, used_at)
   SELECT md5(member_id::text), id, department_id, member_id, '2025-01-08', '2025-01-02' FROM account`,
]
