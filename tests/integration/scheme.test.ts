import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countActions, NO_ACTIONS } from '#lib/progress/counts.rules.ts'
import { readBranch } from '#lib/scheme/branch.queries.ts'
import { readScheme, type SchemeRow } from '#lib/scheme/scheme.queries.ts'
import { buildTree, type TreeNode } from '#lib/scheme/tree.presenter.ts'
import { readDepartment } from '#lib/server/doors.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

const today = '2027-03-01'
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
})
afterAll(() => database.drop())

describe('readScheme', () => {
  it.each([
    ['drome', 12, 21, 208],
    ['isere', 5, 0, 0],
    ['savoie', 8, 33, 111],
    ['allier', 83, 52, 167],
    ['vienne', 12, 37, 190],
  ])('reads the whole tree of %s', async (slug, nodes, fiches, actions) => {
    const scheme = await read(await coordinator(slug))
    const tree = buildTree(scheme)
    expect(scheme.nodes).toHaveLength(nodes)
    expect(tree.roots.reduce((sum, root) => sum + root.ficheCount, 0)).toBe(fiches)
    expect(scheme.fiches.reduce((sum, fiche) => sum + fiche.actions, 0)).toBe(actions)
    expect(tree.counts?.total ?? null).toBe(scheme.status === 'preparing' ? null : actions)
    expect(tree.sizes.reduce((sum, level) => sum + level.count, 0)).toBe(nodes)
  })

  it('counts in SQL as the rule counts, whatever the statuses', async () => {
    const stored = await inDepartment(database.migrationUrl, 'drome', async (query, id) => {
      await query(
        `UPDATE action SET status = (ARRAY['notBegun', 'inProgress', 'done', 'permanent', 'deferred', 'abandoned'])
          [1 + abs(hashtext(id::text)) % 6], end_year = CASE WHEN abs(hashtext(id::text)) % 5 = 0 THEN NULL ELSE end_year END
          WHERE department_id = $1`,
        [id],
      )
      return query(
        'SELECT fiche_id, status, end_year AS "endYear" FROM action WHERE department_id = $1 AND parent_id IS NULL',
        [id],
      )
    })
    const byFiche = Map.groupBy(stored, (action) => action.fiche_id)
    for (const fiche of (await read(await coordinator('drome'))).fiches) {
      const expected = countActions(
        (byFiche.get(fiche.id) ?? []) as unknown as Parameters<typeof countActions>[0],
        today,
      )
      expect(pick(fiche.counts)).toEqual(expected)
    }
  })

  it('gives an agent the document, not what is under way', async () => {
    const agent = await createPerson(database.migrationUrl, 'vienne', { roles: [{ role: 'agent' }] })
    const scheme = await read(agent)
    expect(scheme.fiches.every((fiche) => fiche.readable && fiche.counts === null)).toBe(true)
    expect(buildTree(scheme).counts).toBeNull()
  })

  it('opens to a partner the fiches it takes part in, and only names the others', async () => {
    const { partnerId, own } = await inDepartment(database.migrationUrl, 'vienne', async (query, id) => {
      const [partner] = await query(
        `SELECT partner_id AS id, array_agg(DISTINCT fiche_id) AS fiches FROM fiche_partner WHERE department_id = $1
          GROUP BY 1 HAVING count(DISTINCT fiche_id) BETWEEN 2 AND 4 ORDER BY 1 LIMIT 1`,
        [id],
      )
      const led = await query('SELECT fiche_id AS id FROM fiche_lead WHERE department_id = $1 AND partner_id = $2', [
        id,
        partner?.id,
      ])
      return {
        partnerId: String(partner?.id),
        own: new Set([...((partner?.fiches ?? []) as string[]), ...led.map((row) => row.id)]),
      }
    })
    const partner = await createPerson(database.migrationUrl, 'vienne', { roles: [{ role: 'partner', partnerId }] })
    const { fiches } = await read(partner)
    expect(fiches).toHaveLength(37)
    for (const fiche of fiches) {
      expect(fiche.readable).toBe(own.has(fiche.id))
      expect(fiche.counts !== null).toBe(own.has(fiche.id))
    }
  })

  it('knows nothing of another department’s scheme or node', async () => {
    const drome = await coordinator('drome')
    const vienne = await read(await coordinator('vienne'))
    const node = vienne.nodes[0]?.id ?? ''
    const seen = await readDepartment(drome, async (db) => [
      await readScheme(db, vienne.id, today),
      await readBranch(db, node, today),
    ])
    expect(seen).toMatchObject({ tag: 'entered', value: [null, null] })
  })
})

describe('readBranch', () => {
  it.each(['drome', 'savoie', 'allier'])('shows each node of %s as the whole tree does', async (slug) => {
    const person = await coordinator(slug)
    const { levels, ...scheme } = await read(person)
    const compare = async (nodes: readonly TreeNode[], above: readonly TreeNode[]): Promise<void> => {
      for (const node of nodes) {
        const branch = await readNode(person, node.id)
        expect(asShown(buildTree(branch).roots)).toEqual(asShown([node]))
        expect(branch.ancestors.map(({ id }) => id)).toEqual(above.map(({ id }) => id))
        expect(branch.siblings.map(({ id, level }) => [id, level])).toEqual(nodes.map(({ id, level }) => [id, level]))
        await compare(node.children, [...above, node])
      }
    }
    await compare(buildTree({ levels, ...scheme }).roots, [])
  })

  it('gives the figures and the examples of a node as its document does', async () => {
    const drome = await coordinator('drome')
    const node = (await read(drome)).nodes.find(({ code }) => code === '1.1')
    const branch = await readNode(drome, node?.id ?? '')
    expect(branch.ongoingExamples).toHaveLength(5)
    expect(branch.keyFigures).toHaveLength(9)
    expect(branch.keyFigures[1]).toMatchObject({ prefix: '+ de', value: '15000.0000', year: 2023 })
    expect(branch).toMatchObject({ hasFiches: true, untiedPlans: 0 })
  })

  it('knows the plans that a scheme without a fiche is to be tied to', async () => {
    const isere = await coordinator('isere')
    const [node] = (await read(isere)).nodes
    expect(await readNode(isere, node?.id ?? '')).toMatchObject({ hasFiches: false, untiedPlans: 12, ancestors: [] })
  })
})

/** Which branches are open at first depends on how long the page is. */
const asShown = (nodes: readonly TreeNode[]): unknown =>
  nodes.map(({ open: _, children, ...node }) => ({ ...node, children: asShown(children) }))

async function readNode(person: Person, id: string) {
  const entered = await readDepartment(person, (db) => readBranch(db, id, today))
  if (entered.tag !== 'entered' || !entered.value) throw new Error('no node')
  return entered.value
}

const coordinators = new Map<string, Person>()

async function coordinator(slug: string): Promise<Person> {
  const known = coordinators.get(slug)
  if (known) return known
  const made = await createPerson(database.migrationUrl, slug, { roles: [{ role: 'coordinator' }] })
  coordinators.set(slug, made)
  return made
}

async function read(person: Person): Promise<SchemeRow> {
  const entered = await readDepartment(person, (db) => readScheme(db, db.access.scheme?.id ?? '', today))
  if (entered.tag !== 'entered' || !entered.value) throw new Error('no scheme')
  return entered.value
}

/** The counts alone: the row also carries the fiche it belongs to. */
function pick(counts: SchemeRow['fiches'][number]['counts']) {
  return counts && Object.fromEntries(Object.keys(NO_ACTIONS).map((key) => [key, counts[key as keyof typeof counts]]))
}
