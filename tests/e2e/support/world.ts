import { hashToken } from '#lib/identity/one-time-token.ts'
import { createTestDatabase, livedDay, type TestDatabase } from '#tests/support/database.ts'
import { createPerson } from '#tests/support/people.ts'
import { startApplication, type TestServer } from '#tests/support/server.ts'
import { mintSession } from '#tests/support/session.ts'
import { withConnection } from '#tools/database/connect.ts'

/** Where a state is found: the five schemes and what they have lived, an installation without any, one whose database refuses to answer. */
export const sites = ['filled', 'vacant', 'broken'] as const
export type Site = (typeof sites)[number]

/** Three installations of the application, each started when it is first asked for, and the way into them. */
export type World = {
  address: (site: Site) => Promise<string>
  /** The session of an account, by its address. */
  sessionOf: (email: string, site: Site) => Promise<{ name: string; value: string }>
  /** What a query of the filled installation answers, as text. */
  find: (sql: string) => Promise<string>
  close: () => Promise<void>
}

/** The address of the person who belongs to a department without a scheme. */
export const someoneOfNowhere = 'coordination@sans-schema.example'
/** The address of a person who belongs to no department. */
export const someoneAlone = 'sans-departement@personne.example'

/** Tokens of one-time links, of that last person. */
export const links = { password: 'mot-de-passe', invitation: 'invitation' }

export function openWorld(): World {
  const opened = new Map<Site, Promise<Installation>>()
  const at = (site: Site) => {
    const installation = opened.get(site) ?? install[site]()
    opened.set(site, installation)
    return installation
  }
  return {
    address: async (site) => (await at(site)).server.address,
    sessionOf: async (email, site) => {
      const sql = 'SELECT id, session_version FROM user_account WHERE email = $1'
      const [user] = await asSuperuser((await at(site)).database, sql, [email])
      if (!user) throw new Error(`No account ${email} in the ${site} installation.`)
      return mintSession({ userId: String(user.id), sessionVersion: Number(user.session_version) })
    },
    find: async (sql) => {
      const [row] = await asSuperuser((await at('filled')).database, sql)
      if (!row) throw new Error(`Nothing found by: ${sql}`)
      return String(Object.values(row)[0])
    },
    close: async () => {
      for (const installation of opened.values()) {
        const { server, database } = await installation
        await server.stop()
        await database.drop()
      }
    },
  }
}

type Installation = { server: TestServer; database: TestDatabase }

const install: Record<Site, () => Promise<Installation>> = {
  filled: async () => {
    const database = await createTestDatabase('lived')
    await asSuperuser(database, addEmptyDepartment)
    await createPerson(database.migrationUrl, 'sans-schema', { roles: [{ role: 'coordinator' }] })
    await asSuperuser(database, nameThePeople)
    const server = await startApplication(database.runtimeUrl, { DEMONSTRATION_TODAY: livedDay })
    return { database, server }
  },
  vacant: async () => {
    const database = await createTestDatabase('migrated')
    await asSuperuser(database, addAdministrator)
    return { database, server: await startApplication(database.runtimeUrl) }
  },
  broken: async () => {
    const database = await createTestDatabase('seeded')
    const server = await startApplication(database.runtimeUrl)
    // Once it has started: it would not, without its tables.
    await asSuperuser(database, 'REVOKE SELECT ON scheme, published_scheme FROM PUBLIC, schema_vivant_app')
    return { database, server }
  },
}

const addEmptyDepartment = `
  INSERT INTO department (id, code, slug, name, accent_colour)
  VALUES (gen_random_uuid(), '99', 'sans-schema', 'Sans-Schéma', '#335577')`

const nameThePeople = `
  UPDATE user_account SET email = '${someoneOfNowhere}'
  WHERE id = (SELECT m.user_id FROM membership m JOIN department d ON d.id = m.department_id WHERE d.slug = 'sans-schema');
  INSERT INTO user_account (id, email, name) VALUES (gen_random_uuid(), '${someoneAlone}', 'Personne Seule');
  INSERT INTO member (department_id, id, name, email)
  SELECT id, gen_random_uuid(), 'Alix Sans-Rôle', 'sans-role@drome.example' FROM department WHERE slug = 'drome';
  INSERT INTO one_time_link (token_hash, user_id, expires_at, department_id, member_id)
  SELECT t.hash, u.id, now() + interval '1 day', m.department_id, m.id
  FROM user_account u CROSS JOIN (VALUES ('${hashToken(links.password)}', NULL),
    ('${hashToken(links.invitation)}', 'Alix Sans-Rôle')) t(hash, member)
  LEFT JOIN member m ON m.name = t.member WHERE u.email = '${someoneAlone}'`

const addAdministrator = `
  INSERT INTO user_account (id, email, name, is_platform_admin)
  VALUES (gen_random_uuid(), 'plateforme@administration.example', 'Première Administratrice', true)`

async function asSuperuser(
  { runtimeUrl }: TestDatabase,
  sql: string,
  values?: string[],
): Promise<Record<string, unknown>[]> {
  const url = new URL(process.env.TEST_CLUSTER_URL ?? '')
  url.pathname = new URL(runtimeUrl).pathname
  return withConnection(url.href, async (client) => (await client.query(sql, values)).rows)
}
