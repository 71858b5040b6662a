import type pg from 'pg'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { connect } from '#tools/database/connect.ts'
import { plantCanaries } from './canary.ts'
import { fillTables } from './fill.ts'
import { type LastingIds, readIds } from './ids.ts'

/** One of the two departments of the attack: what it is called, and rows of it that really exist. */
export type Side = { slug: string; departmentId: string; ids: LastingIds }

/** Where the attack takes place: the members of `own` try to reach `other`, whose every text carries the canary. */
export type Ground = {
  database: TestDatabase
  superuser: pg.Client
  own: Side
  other: Side
  close: () => Promise<void>
}

/** Which department attacks which; `marked`: whether the other one's texts already carry the canary. */
type Options = { own?: string; other?: string; marked?: boolean }

/** The seeded database with a row of both departments in every tenant table, and the other department marked. */
export async function prepareGround({ own = 'drome', other = 'vienne', marked = true }: Options = {}): Promise<Ground> {
  const database = await createTestDatabase('seeded')
  const superuser = await connect(asSuperuser(database.runtimeUrl))
  const close = async () => {
    await superuser.end()
    await database.drop()
  }
  try {
    const sides = { own: await sideOf(superuser, own), other: await sideOf(superuser, other) }
    await sabotage(superuser)
    if (marked) await plantCanaries(superuser, sides.other.departmentId)
    return { database, superuser, ...sides, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function sideOf(superuser: pg.Client, slug: string): Promise<Side> {
  const { rows } = await superuser.query<{ id: string }>('SELECT id FROM department WHERE slug = $1', [slug])
  const departmentId = rows[0]?.id
  if (!departmentId) throw new Error(`No department ${slug} in the seed.`)
  await fillTables(superuser, departmentId)
  return { slug, departmentId, ids: await readIds(superuser, departmentId) }
}

/** What tests/isolation/proof.ts breaks in the database, to see this test fail. */
async function sabotage(superuser: pg.Client) {
  if (process.env.ISOLATION_SABOTAGE) await superuser.query(process.env.ISOLATION_SABOTAGE)
}

function asSuperuser(runtimeUrl: string) {
  const url = new URL(process.env.TEST_CLUSTER_URL ?? '')
  url.pathname = new URL(runtimeUrl).pathname
  return url.href
}
