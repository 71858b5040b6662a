import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readKeys, readPolicies, readReferences, readSecurity, tableClasses, tablesOf } from '#tests/support/catalog.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { connect, withConnection } from '#tools/database/connect.ts'
import { runtimeRole } from '#tools/database/roles.ts'

let database: TestDatabase
let client: pg.Client
const query = async <T = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
  (await client.query(sql, values)).rows as T[]

beforeAll(async () => {
  database = await createTestDatabase()
  client = await connect(database.migrationUrl)
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

describe('the classes', () => {
  it('hold every table of the database, each in exactly one', async () => {
    const { classOf, faults } = tableClasses()
    expect(faults).toEqual([])
    expect([...classOf.keys()].sort()).toEqual((await readSecurity(client)).map(({ table }) => table).sort())
  })

  it('report a model without a class, with two, or with one that does not exist', () => {
    const content = (docs: string) => [{ content: `${docs}model Sample {\n  id String\n}\n` }] as never
    expect(tableClasses(content('')).faults).toEqual(['Sample: no class'])
    expect(tableClasses(content('/// Class: tenant. Class: identity.\n')).faults).toHaveLength(1)
    expect(tableClasses(content('/// Class: shared. Others.\n')).faults).toHaveLength(1)
    expect(tableClasses(content('/// Class: tenant. Something.\n')).faults).toEqual([])
  })
})

describe('every table', () => {
  it('has row-level security, forced on its owner too', async () => {
    const open = (await readSecurity(client)).filter(({ enabled, forced }) => !enabled || !forced)
    expect(open).toEqual([])
  })

  it('refers to a tenant table by the department and the id together', async () => {
    const tenant = tablesOf('tenant')
    const loose = (await readReferences(client)).filter(
      ({ target, pairs }) =>
        tenant.includes(target) && !pairs.some((pair) => pair.every((name) => name === 'department_id')),
    )
    expect(loose).toEqual([])
  })
})

describe('every tenant table', () => {
  it('has one policy, for all commands, on reading and on writing', async () => {
    const policies = await readPolicies(client)
    const own = "(department_id = ( SELECT (app_setting('department'::text))::uuid AS app_setting))"
    for (const table of tablesOf('tenant')) {
      expect(policies.filter((policy) => policy.table === table)).toEqual([
        { table, name: 'department_only', command: 'ALL', permissive: true, using: own, check: own },
      ])
    }
  })

  it('says its department first in its key and in whatever is unique', async () => {
    const tenant = tablesOf('tenant')
    const keys = (await readKeys(client)).filter(({ table }) => tenant.includes(table))
    expect(keys.filter(({ columns }) => columns[0] !== 'department_id')).toEqual([])
    expect(new Set(keys.filter(({ primary }) => primary).map(({ table }) => table))).toEqual(new Set(tenant))
  })

  it('never lacks a department', async () => {
    const nullable = await query(
      `SELECT attrelid::regclass::text AS table FROM pg_attribute
       WHERE attname = 'department_id' AND NOT attnotnull AND attrelid = ANY ($1::regclass[])`,
      [tablesOf('tenant')],
    )
    expect(nullable).toEqual([])
  })
})

describe('the tables of the other classes', () => {
  it('are open to nobody but through their own door', async () => {
    const policies = await readPolicies(client)
    const openToAll = policies.filter(({ using, check }) => using === 'true' || check === 'true')
    expect(openToAll.map(({ table, command }) => ({ table, command }))).toEqual([
      { table: 'published_scheme', command: 'SELECT' },
    ])
    for (const table of [...tablesOf('identity'), ...tablesOf('platform'), ...tablesOf('published')]) {
      expect(policies.filter((policy) => policy.table === table).length, table).toBeGreaterThan(0)
    }
  })
})

describe('the runtime role', () => {
  it('has no power of its own', async () => {
    expect(
      await query(
        `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
           (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
         FROM pg_roles r WHERE rolname = $1`,
        [runtimeRole],
      ),
    ).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        memberships: 0,
      },
    ])
  })

  it('owns nothing and creates nothing', async () => {
    const [owned] = await query(
      `SELECT (SELECT count(*)::int FROM pg_class WHERE pg_get_userbyid(relowner) = $1) AS relations,
         (SELECT count(*)::int FROM pg_proc WHERE pg_get_userbyid(proowner) = $1) AS functions,
         (SELECT count(*)::int FROM pg_database WHERE pg_get_userbyid(datdba) = $1) AS databases,
         has_schema_privilege($1, 'public', 'CREATE') AS creates`,
      [runtimeRole],
    )
    expect(owned).toEqual({ relations: 0, functions: 0, databases: 0, creates: false })
  })

  it('cannot change history, empty a table, or touch the list of migrations', async () => {
    const granted = await query<{ table: string; privilege: string }>(
      `SELECT table_name AS table, privilege_type AS privilege FROM information_schema.role_table_grants
       WHERE grantee IN ($1, 'PUBLIC') AND table_schema = 'public'
         AND (privilege_type IN ('TRUNCATE', 'TRIGGER', 'REFERENCES')
           OR privilege_type <> 'SELECT' AND table_name = '_prisma_migrations'
           OR privilege_type IN ('UPDATE', 'DELETE') AND table_name = ANY ($2))`,
      [runtimeRole, appendOnly],
    )
    expect(granted).toEqual([])
  })

  it('runs no function or view with the rights of its owner', async () => {
    expect(
      await query(`SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace`),
    ).toEqual([])
    expect(
      await query(
        `SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace
         AND NOT coalesce(reloptions, '{}') @> ARRAY['security_invoker=true']`,
      ),
    ).toEqual([])
    expect(
      await query(`SELECT relname FROM pg_class WHERE relkind IN ('m', 'f') AND relnamespace = 'public'::regnamespace`),
    ).toEqual([])
  })
})

const appendOnly = ['audit_entry', 'objective_assessment', 'progress_update', 'progress_update_action', 'revision']

describe('the triggers', () => {
  it('refuse every change of history, to its owner too', async () => {
    const found = await query<{ table: string; when: string }>(
      `SELECT event_object_table AS table, string_agg(event_manipulation, ' ' ORDER BY event_manipulation) AS when
       FROM information_schema.triggers WHERE trigger_name = 'append_only' AND action_timing = 'BEFORE' GROUP BY 1 ORDER BY 1`,
    )
    expect(found).toEqual(appendOnly.map((table) => ({ table, when: 'DELETE UPDATE' })))
  })

  it('chain the audit and keep the search', async () => {
    const found = await query<{ table: string; name: string }>(
      `SELECT tgrelid::regclass::text AS table, tgname AS name FROM pg_trigger
       WHERE NOT tgisinternal AND tgenabled = 'O' AND tgname IN ('chain', 'search') ORDER BY 2, 1`,
    )
    expect(found.filter(({ name }) => name === 'chain').map(({ table }) => table)).toEqual(['audit_entry'])
    expect(found.filter(({ name }) => name === 'search').map(({ table }) => table)).toEqual([
      'action',
      'fiche',
      'indicator',
      'node',
      'partner',
      'partner_alias',
      'related_plan',
    ])
  })

  it('are all awake', async () => {
    expect(await query(`SELECT tgname FROM pg_trigger WHERE tgenabled <> 'O'`)).toEqual([])
  })
})

describe('the collation', () => {
  it('sorts as French readers expect', async () => {
    const [row] = await query<{ sorted: string[] }>(
      `SELECT array_agg(text ORDER BY text COLLATE french_natural) AS sorted
       FROM unnest(ARRAY['1.10', 'zone', 'école', 'cote', '1.9', 'côte', 'Ecole', 'coté', 'œuvre', 'olive']) AS text`,
    )
    expect(row?.sorted).toEqual(['1.9', '1.10', 'cote', 'coté', 'côte', 'Ecole', 'école', 'œuvre', 'olive', 'zone'])
  })

  it('is the named one', async () => {
    // PostgreSQL 17 renamed the column.
    const [named] = await query(
      `SELECT collprovider, coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale') AS locale
       FROM pg_collation c WHERE collname = 'french_natural'`,
    )
    expect(named).toEqual({ collprovider: 'i', locale: 'fr-u-kn-true' })
  })
})

describe('what the runtime role sees outside a door', () => {
  it('is nothing, in any table but the published ones', async () => {
    await withConnection(database.runtimeUrl, async (runtime) => {
      for (const { table } of await readSecurity(client)) {
        const { rows } = await runtime.query(`SELECT count(*)::int AS count FROM ${table}`)
        expect(rows[0].count, table).toBe(0)
      }
    })
  })
})
