import { withConnection } from '#tools/database/connect.ts'

/** Someone who may be drawn: an account and, for a lead, the fiches they lead. */
export type Person = { userId: string; fiches: string[] }

/** Whom and what a department lets one draw, in a stable order. Readers are those who see most: everybody but agents. */
export type Department = {
  slug: string
  coordinators: Person[]
  directors: Person[]
  leads: Person[]
  readers: Person[]
  fiches: string[]
  nodes: string[]
  partners: string[]
  members: string[]
  words: string[]
}

/** Reads what can be drawn from every department, by the order they were made in. */
export async function readCensus(superUrl: string): Promise<Department[]> {
  return withConnection(superUrl, async (client) => (await client.query<Department>(census)).rows)
}

const ids = (table: string, order: string) =>
  `(SELECT json_agg(t.id ORDER BY ${order}) FROM ${table} t WHERE t.department_id = d.id)`

const people = (condition: string) =>
  `(SELECT json_agg(json_build_object('userId', m.user_id, 'fiches',
      (SELECT coalesce(json_agg(l.fiche_id ORDER BY f.source_lines), '[]') FROM fiche_lead l
        JOIN fiche f ON f.department_id = l.department_id AND f.id = l.fiche_id
        WHERE l.department_id = d.id AND l.member_id = m.member_id)) ORDER BY p.name)
    FROM membership m JOIN member p ON p.department_id = m.department_id AND p.id = m.member_id
    WHERE m.department_id = d.id AND ${condition})`

const holds = (roles: string) =>
  `EXISTS (SELECT FROM role_assignment r WHERE r.department_id = d.id AND r.member_id = m.member_id AND role ${roles})`

const census = `
  SELECT d.slug, ${people(holds("= 'coordinator'"))} AS coordinators,
    ${people(holds("= 'directorate'"))} AS directors, ${people(`NOT ${holds('IS NOT NULL')}`)} AS leads,
    ${people(`NOT ${holds("= 'agent'")}`)} AS readers,
    ${ids('fiche', 't.source_lines, t.position')} AS fiches, ${ids('node', 't.depth, t.title, t.position')} AS nodes,
    ${ids('partner', 't.name')} AS partners, ${ids('member', 't.name')} AS members,
    (SELECT json_agg(DISTINCT word) FROM fiche f, regexp_split_to_table(f.title, '[^[:alpha:]]+') AS word
      WHERE f.department_id = d.id AND length(word) > 5) AS words
  FROM department d ORDER BY substr(d.code, 2)::int`
