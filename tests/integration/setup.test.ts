import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChangeDb, changeDepartment } from '#lib/server/doors.ts'
import { readPastedPlan } from '#lib/setup/pasted-list.queries.ts'
import { saveRhythm } from '#lib/setup/rhythm.mutations.ts'
import { rowField, type SetupError, seenField, seenValue } from '#lib/setup/setup.labels.ts'
import { type SetupSaved, saveSetup } from '#lib/setup/setup.mutations.ts'
import { readFicheSetup, readSetup } from '#lib/setup/setup.queries.ts'
import { type RowTexts, rowTexts, type TypedRow } from '#lib/setup/setup.rules.ts'
import { setupForm } from '#lib/setup/setup.schema.ts'
import { saveTerritories } from '#lib/setup/territory.mutations.ts'
import type { Result } from '#lib/shared/result.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

let database: TestDatabase
let allier: Person
let savoie: Person
let vienne: Person

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  const coordinator = (slug: string) => createPerson(database.migrationUrl, slug, { roles: [{ role: 'coordinator' }] })
  ;[allier, savoie, vienne] = await Promise.all([coordinator('allier'), coordinator('savoie'), coordinator('vienne')])
})
afterAll(() => database.drop())

describe('saveSetup', () => {
  it('writes what changed of a row, with its revision and its audit, and touches no other', async () => {
    const [row, other] = await rowsOf(allier)
    const before = [await stateOf('allier', row.id), await stateOf('allier', other.id)]
    const lead = 'Leïla Maquette'
    expect(await save(allier, [typed(row, { lead, unit: 'DEF', start: '2024', end: '2027' }), typed(other)])).toEqual({
      ok: true,
      value: { rows: 1 },
    })
    const [after] = await rowsOf(allier)
    expect(after.texts).toEqual({
      lead: 'Leïla Maquette, Cheffe de projet, trois fiches action',
      unit: 'Direction Enfance Famille',
      start: '2024',
      end: '2027',
    })
    expect(await stateOf('allier', row.id)).toEqual({
      revision: (before[0]?.revision ?? 0) + 1,
      revisions: 1,
      audits: ['lead.appointed', 'setup.saved'],
      fault: null,
    })
    expect(await stateOf('allier', other.id)).toEqual(before[1])
  })

  it('raises no revision for an appointment alone: the audit tells it, as on the fiche’s page', async () => {
    const row = await rowAt(allier, 2)
    const before = await stateOf('allier', row.id)
    await save(allier, [typed(row, { lead: 'Rémi Esquisse ; Leïla Maquette' })])
    await save(allier, [typed(await rowAt(allier, 2), { lead: 'Rémi Esquisse' })])
    expect(await stateOf('allier', row.id)).toEqual({
      ...before,
      audits: ['lead.appointed', 'lead.appointed', 'lead.dismissed'],
    })
  })

  it('merges two coordinators who fill different fields, and stops the second on the same one', async () => {
    const row = await rowAt(allier, 3)
    const answers = await Promise.all([
      save(allier, [typed(row, { end: '2029' })]),
      save(allier, [typed(row, { unit: 'DTOMS' })]),
    ])
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect((await rowAt(allier, 3)).texts).toMatchObject({
      end: '2029',
      unit: expect.stringContaining('Médico-Sociale'),
    })

    const seen = await rowAt(allier, 3)
    const both = await Promise.all([
      save(allier, [typed(seen, { end: '2030' })]),
      save(allier, [typed(seen, { end: '2031' })]),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const now = await rowAt(allier, 3)
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      error: {
        tag: 'rows',
        faults: { [rowField('end', row.id)]: { tag: 'conflict', current: now.texts.end } },
        current: { [row.id]: now.texts },
      },
    })
  })

  it('loses nothing of four saves of five rows at once, in opposite orders', async () => {
    const rows = (await rowsOf(allier)).slice(10, 15)
    const before = await Promise.all(rows.map(({ id }) => stateOf('allier', id)))
    const fields: Partial<RowTexts>[] = [{ start: '2022' }, { end: '2032' }, { unit: 'DRH' }, { lead: 'Rémi Esquisse' }]
    const answers = await Promise.all(
      fields.map((field, index) =>
        save(
          allier,
          (index % 2 ? rows.toReversed() : rows).map((row) => typed(row, field)),
        ),
      ),
    )
    expect(answers).toEqual(fields.map(() => ({ ok: true, value: { rows: 5 } })))
    for (const [index, { id }] of rows.entries()) {
      const { texts } = await rowAt(allier, 10 + index)
      expect(texts).toMatchObject({ start: '2022', end: '2032', unit: 'Direction des Ressources Humaines' })
      const state = await stateOf('allier', id)
      expect([state.revision, state.fault]).toEqual([(before[index]?.revision ?? 0) + 3, null])
    }
  })

  it('writes nothing at all when one row is wrong', async () => {
    const [row, other] = await rowsOf(savoie)
    const result = await save(savoie, [typed(row, { end: '2030' }), typed(other, { lead: 'Personne', start: '20' })])
    expect(result).toMatchObject({
      error: {
        faults: {
          [rowField('lead', other.id)]: { tag: 'unknown', text: 'Personne' },
          [rowField('start', other.id)]: { tag: 'notAYear' },
        },
      },
    })
    expect((await rowsOf(savoie))[0].texts).toEqual(row.texts)
  })

  it('keeps the document’s words on directions, tied or not', async () => {
    const rows = await rowsOf(vienne)
    const index = rows.findIndex(({ texts, wording }) => texts.unit !== '' && wording.length > 0)
    const row = rows[index]
    if (!row) throw new Error('no fiche of Vienne names a direction')
    await save(vienne, [typed(row, { unit: '' })])
    const untied = await rowAt(vienne, index)
    expect([untied.texts.unit, untied.wording]).toEqual(['', row.wording])
    await save(vienne, [typed(untied, { unit: row.texts.unit })])
    const tied = await rowAt(vienne, index)
    expect([tied.texts.unit, tied.wording]).toEqual([row.texts.unit, row.wording])
  })

  it('gives actions their leads and their years', async () => {
    const { ficheId } = await rowAt(allier, 20)
    const [action] = await actionsOf(allier, ficheId)
    if (!action) throw new Error('no action')
    const before = await stateOf('allier', ficheId)
    await save(allier, [{ id: action.id, typed: { lead: 'Leïla Maquette', end: '2026' }, seen: {} }])
    const [after] = await actionsOf(allier, ficheId)
    expect(after).toMatchObject({ endYear: 2026, memberIds: [expect.any(String)] })
    expect((await stateOf('allier', ficheId)).revision).toBe(before.revision + 1)
    expect((await stateOf('allier', action.id)).audits).toEqual(['lead.appointed', 'setup.saved'])
    expect((await rowAt(allier, 20)).actionsWithLead).toBe(1)
    await save(allier, [{ id: action.id, typed: { lead: '' }, seen: {} }])
    expect((await rowAt(allier, 20)).actionsWithLead).toBe(0)
  })

  it('is nobody’s but the coordinator’s, and of this department alone', async () => {
    const { id } = await rowAt(vienne, 0)
    const director = await createPerson(database.migrationUrl, 'vienne', { roles: [{ role: 'directorate' }] })
    const lead = await createPerson(database.migrationUrl, 'vienne', { leads: [id] })
    const row = await rowAt(vienne, 0)
    for (const person of [director, lead, allier])
      expect(await save(person, [typed(row, { end: '2031' })])).toEqual({ ok: false, error: { tag: 'notFound' } })
    const own = await rowAt(allier, 30)
    expect(await save(allier, [typed(own, { end: '2031' }), typed(row)])).toMatchObject({ error: { tag: 'notFound' } })
    expect((await rowAt(allier, 30)).texts).toEqual(own.texts)
    expect((await rowAt(vienne, 0)).texts).toEqual(row.texts)
  })

  it('names nobody of another department', async () => {
    const email = `${vienne.userId}@essai.example`
    expect(await save(allier, [typed(await rowAt(allier, 31), { lead: email })])).toMatchObject({
      error: { tag: 'rows' },
    })
  })
})

describe('a pasted list', () => {
  it('is read back, then saved as rows of the grid', async () => {
    const list = `Code;Titre;Pilote;Début;Fin
;Renforcer l’ODPE;leila maquette;2025;2028
;Dématérialiser les fiches actions du schéma unique / 1;remi esquisse;;`
    const plan = await enter(allier, (db) => readPastedPlan(db, { list }))
    if (!plan.ok) throw new Error(plan.error.tag)
    expect(plan.value.map(({ tag }) => tag)).toEqual(['understood', 'understood'])
    const rows = plan.value.flatMap((line) => (line.tag === 'understood' ? [line.row] : []))
    expect(await save(allier, rows)).toEqual({ ok: true, value: { rows: 2 } })
    const again = await enter(allier, (db) => readPastedPlan(db, { list }))
    expect(again.ok && again.value.map(({ tag }) => tag)).toEqual(['unchanged', 'unchanged'])
    expect(await save(allier, rows)).toEqual({ ok: true, value: { rows: 0 } })
  })

  it('says of every code of Allier what it names, or that several fiches bear it', async () => {
    const rows = await rowsOf(allier)
    const plan = await enter(allier, (db) =>
      readPastedPlan(db, { list: rows.map(({ code, title }) => `${code}\t${title}\tRémi Esquisse`).join('\n') }),
    )
    const bare = await enter(allier, (db) => readPastedPlan(db, { list: rows.map(({ code }) => code).join('\n') }))
    expect(plan.ok && bare.ok).toBe(true)
    const codes = Map.groupBy(rows, ({ code }) => code)
    if (bare.ok)
      for (const [index, line] of bare.value.entries()) {
        const shared = (codes.get(rows[index]?.code ?? null)?.length ?? 0) > 1
        expect(line.tag === 'unknown' && line.fault.tag === 'ambiguousFiche', line.text).toBe(shared)
      }
  })
})

describe('saveRhythm', () => {
  it('is kept, audited, and answered by the door; it may be emptied', async () => {
    const id = await enter(savoie, async (db) => db.access.scheme?.id ?? '')
    const before = (await stateOf('savoie', id)).audits.length
    await enter(savoie, (db) => saveRhythm(db, { followUpFrom: '2027-01-04', updateEveryMonths: 6 }))
    expect(await enter(savoie, async (db) => db.access.scheme)).toMatchObject({
      followUpFrom: '2027-01-04',
      updateEveryMonths: 6,
    })
    await enter(savoie, (db) => saveRhythm(db, { followUpFrom: null, updateEveryMonths: 3 }))
    expect(await enter(savoie, async (db) => db.access.scheme?.followUpFrom)).toBeNull()
    expect((await stateOf('savoie', id)).audits.slice(before)).toEqual(['setup.saved', 'setup.saved'])
    const agent = await createPerson(database.migrationUrl, 'savoie', { roles: [{ role: 'agent' }] })
    expect(await enter(agent, (db) => saveRhythm(db, { followUpFrom: null, updateEveryMonths: 1 }))).toMatchObject({
      error: { tag: 'notFound' },
    })
  })
})

describe('saveTerritories', () => {
  it('keeps what two coordinators tick, and takes no territory of another department', async () => {
    const { id: fiche } = await rowAt(vienne, 5)
    const territories = await territoriesOf(vienne, fiche)
    const [one = '', two = ''] = territories.map(({ id }) => id)
    const before = await stateOf('vienne', fiche)
    await Promise.all([
      enter(vienne, (db) => saveTerritories(db, { fiche, wanted: [one], seen: [] })),
      enter(vienne, (db) => saveTerritories(db, { fiche, wanted: [two], seen: [] })),
    ])
    const chosen = (await territoriesOf(vienne, fiche)).filter((territory) => territory.chosen)
    expect(chosen.map(({ id }) => id).sort()).toEqual([one, two].sort())
    expect((await stateOf('vienne', fiche)).revision).toBe(before.revision + 2)
    await enter(vienne, (db) => saveTerritories(db, { fiche, wanted: [two], seen: [one, two] }))
    expect((await territoriesOf(vienne, fiche)).filter((t) => t.chosen).map(({ id }) => id)).toEqual([two])

    const own = await rowAt(allier, 5)
    for (const input of [
      { fiche: own.id, wanted: [one], seen: [] },
      { fiche, wanted: [], seen: [] },
    ])
      expect(await enter(allier, (db) => saveTerritories(db, input))).toEqual({ ok: false, error: { tag: 'notFound' } })
  })
})

describe('setupForm', () => {
  it('gathers rows from the fields of a form, and refuses what no form sends', () => {
    const id = '01890000-0000-7000-8000-000000000001'
    const seen = { lead: '', unit: '', start: '2025', end: '' }
    expect(
      setupForm.parse({ [rowField('lead', id)]: 'Ada', [rowField('end', id)]: '', [seenField(id)]: seenValue(seen) }),
    ).toEqual({ rows: [{ id, typed: { lead: 'Ada', end: '' }, seen }] })
    for (const form of [
      { 'lead.x': 'Ada' },
      { [rowField('lead', id)]: ['Ada', 'Bob'] },
      { [seenField(id)]: '{' },
      { [seenField(id)]: '[1]' },
      { [rowField('lead', id)]: 'x'.repeat(1_001) },
    ])
      expect(setupForm.safeParse(form).success, JSON.stringify(form).slice(0, 80)).toBe(false)
  })
})

type Row = Awaited<ReturnType<typeof readSetup>>['fiches'][number] & { texts: RowTexts }

async function rowsOf(person: Person): Promise<[Row, Row, ...Row[]]> {
  return enter(person, async (db) => {
    const { fiches, directory } = await readSetup(db)
    return fiches.map((fiche) => ({ ...fiche, texts: rowTexts(fiche, directory) })) as [Row, Row, ...Row[]]
  })
}

async function rowAt(person: Person, index: number): Promise<Row> {
  return (await rowsOf(person))[index] as Row
}

const actionsOf = (person: Person, ficheId: string) =>
  enter(person, async (db) => (await readFicheSetup(db, ficheId))?.actions ?? [])

const territoriesOf = (person: Person, ficheId: string) =>
  enter(person, async (db) => (await readFicheSetup(db, ficheId))?.fiche.territories ?? [])

const typed = ({ id, texts }: Row, changes: Partial<RowTexts> = {}): TypedRow => ({
  id,
  typed: { ...texts, ...changes },
  seen: texts,
})

async function save(person: Person, rows: TypedRow[]): Promise<Result<SetupSaved, SetupError>> {
  const entered = await changeDepartment(person, (db) => saveSetup(db, { rows }))
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value
}

/** As an action enters; what it answers is given back as it is. */
async function enter<T>(person: Person, use: (db: ChangeDb) => Promise<T>): Promise<T> {
  const entered = await changeDepartment(person, async (db) => ({ ok: true as const, value: await use(db) }))
  if (entered.tag !== 'entered' || !entered.value.ok) throw new Error(entered.tag)
  return entered.value.value
}

/** The fiche's revision and the audit of whatever bears this id. */
async function stateOf(slug: string, id: string) {
  const [state] = await inDepartment(database.migrationUrl, slug, (query, departmentId) =>
    query(
      `SELECT coalesce((SELECT revision FROM fiche WHERE department_id = $1 AND id = $2), 0) AS revision,
        (SELECT count(*)::int FROM revision r WHERE r.department_id = $1 AND r.fiche_id = $2) AS revisions,
        (SELECT coalesce(json_agg(e.action ORDER BY e.sequence), '[]') FROM audit_entry e
          WHERE e.department_id = $1 AND e.subject_id = $2) AS audits, audit_fault($1) AS fault`,
      [departmentId, id],
    ),
  )
  return state as { revision: number; revisions: number; audits: string[]; fault: null }
}
