import { createTestDatabase } from '#tests/support/database.ts'
import { createPerson } from '#tests/support/people.ts'
import { startApplication } from '#tests/support/server.ts'
import { mintSession } from '#tests/support/session.ts'
import { withConnection } from '#tools/database/connect.ts'

/** Where a state is found: the five schemes, an installation without any, one whose database refuses to answer. */
export const sites = ['filled', 'vacant', 'broken'] as const
export type Site = (typeof sites)[number]

/** Three installations of the application, and the way into them. */
export type World = {
  address: (site: Site) => string
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

/** Starts the three installations. */
export async function openWorld(): Promise<World> {
  const [filled, vacant, broken] = [
    await createTestDatabase('seeded'),
    await createTestDatabase('migrated'),
    await createTestDatabase('seeded'),
  ]
  const databases = { filled, vacant, broken }
  await asSuperuser(filled.runtimeUrl, addEmptyDepartment)
  await createPerson(filled.migrationUrl, 'sans-schema', { roles: [{ role: 'coordinator' }] })
  await asSuperuser(filled.runtimeUrl, nameThePeople)
  await asSuperuser(vacant.runtimeUrl, addAdministrator)
  await asSuperuser(broken.runtimeUrl, `REVOKE SELECT ON scheme, published_scheme FROM PUBLIC, schema_vivant_app`)
  const servers = {
    filled: await startApplication(filled.runtimeUrl),
    vacant: await startApplication(vacant.runtimeUrl),
    broken: await startApplication(broken.runtimeUrl),
  }
  return {
    address: (site) => servers[site].address,
    sessionOf: async (email, site) => {
      const sql = 'SELECT id, session_version FROM user_account WHERE email = $1'
      const [user] = await asSuperuser(databases[site].runtimeUrl, sql, [email])
      if (!user) throw new Error(`No account ${email} in the ${site} installation.`)
      return mintSession({ userId: String(user.id), sessionVersion: Number(user.session_version) })
    },
    find: async (sql) => {
      const [row] = await asSuperuser(filled.runtimeUrl, sql)
      if (!row) throw new Error(`Nothing found by: ${sql}`)
      return String(Object.values(row)[0])
    },
    close: async () => {
      for (const server of Object.values(servers)) await server.stop()
      for (const database of Object.values(databases)) await database.drop()
    },
  }
}

const addEmptyDepartment = `
  INSERT INTO department (id, code, slug, name, accent_colour)
  VALUES (gen_random_uuid(), '99', 'sans-schema', 'Sans-Schéma', '#335577')`

const nameThePeople = `
  UPDATE user_account SET email = '${someoneOfNowhere}'
  WHERE id = (SELECT m.user_id FROM membership m JOIN department d ON d.id = m.department_id WHERE d.slug = 'sans-schema');
  INSERT INTO user_account (id, email, name) VALUES (gen_random_uuid(), '${someoneAlone}', 'Personne Seule')`

const addAdministrator = `
  INSERT INTO user_account (id, email, name, is_platform_admin)
  VALUES (gen_random_uuid(), 'plateforme@administration.example', 'Première Administratrice', true)`

async function asSuperuser(runtimeUrl: string, sql: string, values?: string[]): Promise<Record<string, unknown>[]> {
  const url = new URL(process.env.TEST_CLUSTER_URL ?? '')
  url.pathname = new URL(runtimeUrl).pathname
  return withConnection(url.href, async (client) => (await client.query(sql, values)).rows)
}
