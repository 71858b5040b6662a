import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessObjectives } from '#lib/progress/objective.mutations.ts'
import { readObjectives } from '#lib/progress/objective.queries.ts'
import type { ObjectivesInput } from '#lib/progress/objective.schema.ts'
import { readReport } from '#lib/report/report.queries.ts'
import { changeDepartment, readDepartment } from '#lib/server/doors.ts'
import type { Result } from '#lib/shared/result.ts'
import { useDatabase } from '#tests/support/application.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'

const today = '2026-11-25'
const noon = new Date(`${today}T11:00:00Z`)
let database: TestDatabase
let lead: Person
let ficheIds: string[]

beforeAll(async () => {
  database = await createTestDatabase('seeded')
  useDatabase(database.runtimeUrl)
  ficheIds = await inDepartment(database.migrationUrl, 'allier', async (query, id) => {
    const rows = await query(
      `SELECT fiche_id FROM objective WHERE department_id = $1 GROUP BY 1 HAVING count(*) >= 2 ORDER BY 1 LIMIT 5`,
      [id],
    )
    return rows.map((row) => String(row.fiche_id))
  })
  lead = await createPerson(database.migrationUrl, 'allier', { leads: ficheIds.toSpliced(3, 1) })
})
afterAll(() => database.drop())

describe('assessObjectives', () => {
  it('appends a row for each objective that changed, and an audit entry', async () => {
    const [first, second] = await objectivesOf(ficheIds[0])
    const { audits } = await stateOf(first.id)
    const saved = await assess(lead, { outcomes: { [first.id]: 'met', [second.id]: '' } })
    expect(saved).toEqual({ ok: true, value: { ficheId: ficheIds[0], year: 2026 } })
    const [assessed, left] = await objectivesOf(ficheIds[0])
    expect(assessed.assessment).toMatchObject({ outcome: 'met', evidence: null, memberName: 'Camille Essai' })
    expect(left.assessment).toBeNull()
    expect((await objectivesOf(ficheIds[0], 2025))[0].assessment).toBeNull()

    const seen = { [first.id]: assessed.assessment?.id ?? '' }
    await assess(lead, { outcomes: { [first.id]: 'partlyMet' }, evidences: { [first.id]: 'Une sur deux.' }, seen })
    expect((await objectivesOf(ficheIds[0]))[0].assessment).toMatchObject({
      outcome: 'partlyMet',
      evidence: 'Une sur deux.',
    })
    expect(await stateOf(first.id)).toEqual({ rows: 2, audits: audits + 2, fault: null })
  })

  it('says so when nothing differs, and leaves nothing behind', async () => {
    const [first] = await objectivesOf(ficheIds[1])
    const same = {
      fiche: ficheIds[1] as string,
      outcomes: { [first.id]: 'partlyMet' as const },
      evidences: { [first.id]: 'Une sur deux.' },
      seen: {},
    }
    await assess(lead, same)
    const before = await stateOf(first.id)
    expect(await assess(lead, same)).toEqual({ ok: false, error: { tag: 'nothingChanged' } })
    expect(await stateOf(first.id)).toEqual(before)
  })

  it('takes back what was said, keeps that it was, and lets it be said again', async () => {
    const fiche = ficheIds[4] as string
    const [first, second] = await objectivesOf(fiche)
    await assess(lead, { fiche, outcomes: { [first.id]: 'met', [second.id]: 'notMet' } })
    const lastIdOf = async () => ({ [first.id]: (await objectivesOf(fiche))[0].assessment?.id ?? '' })
    const seen = await lastIdOf()
    const evidences = { [first.id]: 'Une sur deux.' }
    expect((await assess(lead, { fiche, outcomes: { [first.id]: '' }, evidences, seen })).ok).toBe(true)
    const [taken, left] = await objectivesOf(fiche)
    expect(taken.assessment).toBeNull()
    expect(left.assessment).toMatchObject({ outcome: 'notMet' })
    expect(await stateOf(first.id)).toMatchObject({ rows: 2, fault: null })
    const counted = (await standingsOf(fiche)).find(({ id }) => id === first.id)
    expect(counted?.assessment).toBeNull()
    expect(await assess(lead, { fiche, outcomes: { [first.id]: '' }, seen: await lastIdOf() })).toMatchObject({
      error: { tag: 'nothingChanged' },
    })
    expect(await assess(lead, { fiche, outcomes: { [first.id]: 'met' }, seen })).toMatchObject({
      error: { tag: 'assessedMeanwhile' },
    })
    expect((await assess(lead, { fiche, outcomes: { [first.id]: 'met' }, seen: await lastIdOf() })).ok).toBe(true)
    expect((await objectivesOf(fiche))[0].assessment).toMatchObject({ outcome: 'met' })
  })

  it('leaves alone what was left without an answer, be it assessed by another person meanwhile', async () => {
    const fiche = ficheIds[2] as string
    const [first, second] = await objectivesOf(fiche, 2025)
    const seen = { [first.id]: '', [second.id]: '' }
    await assess(lead, { fiche, year: 2025, outcomes: { [first.id]: 'met', [second.id]: '' }, seen })
    const other = await assess(lead, { fiche, year: 2025, outcomes: { [first.id]: '', [second.id]: 'notMet' }, seen })
    expect(other.ok).toBe(true)
    expect((await objectivesOf(fiche, 2025)).slice(0, 2)).toMatchObject([
      { assessment: { outcome: 'met' } },
      { assessment: { outcome: 'notMet' } },
    ])
  })

  it('replaces no assessment unseen', async () => {
    const fiche = ficheIds[2] as string
    const [first] = await objectivesOf(fiche)
    await assess(lead, { fiche, outcomes: { [first.id]: 'met' } })
    const refused = await assess(lead, { fiche, outcomes: { [first.id]: 'notMet' }, seen: { [first.id]: '' } })
    expect(refused).toEqual({ ok: false, error: { tag: 'assessedMeanwhile', labels: [first.label] } })
  })

  it('is a fiche that does not exist for whoever does not lead it, for an objective of another, for a year outside', async () => {
    const agent = await createPerson(database.migrationUrl, 'allier', { roles: [{ role: 'agent' }] })
    const otherLead = await createPerson(database.migrationUrl, 'allier', { leads: [ficheIds[3] as string] })
    const [own] = await objectivesOf(ficheIds[0])
    const [other] = await objectivesOf(ficheIds[1])
    const notFound = { ok: false, error: { tag: 'notFound' } }
    for (const person of [agent, otherLead]) {
      expect(await assess(person, { outcomes: { [own.id]: 'met' } })).toEqual(notFound)
    }
    expect(await assess(lead, { outcomes: { [other.id]: 'met' } })).toEqual(notFound)
    expect(await assess(lead, { outcomes: { [own.id]: 'met' }, year: 1999 })).toEqual(notFound)
  })
})

async function assess(person: Person, said: Partial<ObjectivesInput>) {
  const input = { fiche: ficheIds[0] as string, year: 2026, outcomes: {}, evidences: {}, seen: {}, ...said }
  const entered = await changeDepartment<{ ficheId: string; year: number }, { tag: string }>(person, (db) =>
    assessObjectives(db, input, noon),
  )
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value as Result<{ ficheId: string; year: number }, { tag: string }>
}

/** The objectives of a fiche as the report counts them. */
async function standingsOf(ficheId: string) {
  const entered = await readDepartment(lead, (db) => readReport(db, String(db.access.scheme?.id), 2026, '2026-11-25'))
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  return entered.value.standings.find(({ id }) => id === ficheId)?.objectives ?? []
}

async function objectivesOf(ficheId: string | undefined, year = 2026) {
  const entered = await readDepartment(lead, (db) => readObjectives(db, ficheId as string, year))
  if (entered.tag !== 'entered') throw new Error(entered.tag)
  type Objective = (typeof entered.value)[number]
  return entered.value as [Objective, Objective]
}

async function stateOf(objectiveId: string) {
  const [state] = await inDepartment(database.migrationUrl, 'allier', (query, id) =>
    query(
      `SELECT (SELECT count(*)::int FROM objective_assessment WHERE department_id = $1 AND objective_id = $2) AS rows,
        (SELECT count(*)::int FROM audit_entry WHERE department_id = $1 AND action = 'objective.assessed') AS audits,
        audit_fault($1) AS fault`,
      [id, objectiveId],
    ),
  )
  return state as { rows: number; audits: number; fault: string | null }
}
