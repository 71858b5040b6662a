import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directoryOf } from './directory.rules.ts'
import { isTouched, planRow, rowTexts, type StoredRow } from './setup.rules.ts'

const directory = directoryOf({
  members: [
    { id: 'a', name: 'Ada', email: 'ada@x.example', jobTitle: null },
    { id: 'b', name: 'Bob', email: 'bob@x.example', jobTitle: null },
  ],
  units: [
    { id: 'u', name: 'Direction Autonomie', acronym: 'DA' },
    { id: 'v', name: 'Direction Enfance', acronym: null },
  ],
})
const stored: StoredRow = {
  id: 'f',
  ficheId: 'f',
  isAction: false,
  memberIds: ['a'],
  unitIds: [],
  startYear: 2025,
  endYear: 2027,
}
const shown = rowTexts(stored, directory)
const plan = (typed: Partial<typeof shown>, seen = shown, now = stored) =>
  planRow({ id: 'f', typed, seen }, now, directory)

describe('planRow', () => {
  test('changes what was typed and nothing else', () => {
    expect(plan({ ...shown, lead: 'Bob ; ada', end: '2028' })).toEqual({
      wanted: { ...stored, memberIds: ['b', 'a'], endYear: 2028 },
      faults: {},
    })
    expect(plan({ ...shown, lead: '' }).wanted?.memberIds).toEqual([])
    expect(plan({ start: ' ' }).wanted?.startYear).toBeNull()
  })

  test('leaves a row as it is when nothing new is said', () => {
    expect(plan(shown)).toEqual({ wanted: null, faults: {} })
    expect(plan({ lead: 'ADA@x.example' })).toEqual({ wanted: null, faults: {} })
    expect(isTouched({ id: 'f', typed: { ...shown, lead: ' Ada ' }, seen: shown })).toBe(false)
    expect(isTouched({ id: 'f', typed: { ...shown, lead: 'Bob' }, seen: shown })).toBe(true)
  })

  test('keeps what another wrote in a field left alone, and stops where both wrote differently', () => {
    const meanwhile = { ...stored, memberIds: ['b'], endYear: 2030 }
    expect(plan({ ...shown, end: '2028' }, shown, meanwhile).faults).toEqual({
      end: { tag: 'conflict', current: '2030' },
    })
    expect(plan({ ...shown, end: '2030' }, shown, meanwhile)).toEqual({ wanted: null, faults: {} })
    expect(plan({ ...shown, unit: 'DA' }, shown, meanwhile).wanted).toEqual({ ...meanwhile, unitIds: ['u'] })
  })

  test.each([
    [{ lead: 'Bobb' }, { lead: { tag: 'unknown', text: 'Bobb', nearest: 'Bob' } }],
    [{ start: '25' }, { start: { tag: 'notAYear' } }],
    [{ start: '2028' }, { start: { tag: 'reversed' } }],
    [{ end: '2024' }, { end: { tag: 'reversed' } }],
    [
      { start: '0001', end: 'x' },
      { start: { tag: 'notAYear' }, end: { tag: 'notAYear' } },
    ],
  ])('%j is a fault of its field', (typed, faults) => expect(plan(typed).faults).toEqual(faults))

  test('an action has no direction', () => {
    expect(plan({ unit: 'DA' }, shown, { ...stored, isAction: true })).toEqual({ wanted: null, faults: {} })
  })
})

const someRow = fc.record({
  memberIds: fc.subarray(['a', 'b']),
  unitIds: fc.subarray(['u', 'v']),
  startYear: fc.option(fc.integer({ min: 2020, max: 2025 })),
  endYear: fc.option(fc.integer({ min: 2025, max: 2030 })),
})

test('a merge is each one’s own changes, and a conflict is told exactly where both changed differently', () => {
  fc.assert(
    fc.property(someRow, someRow, someRow, (base, mine, theirs) => {
      const texts = (row: typeof base) => rowTexts({ ...stored, ...row }, directory)
      const { wanted, faults } = planRow(
        { id: 'f', typed: texts(mine), seen: texts(base) },
        { ...stored, ...theirs },
        directory,
      )
      const [b, m, t] = [texts(base), texts(mine), texts(theirs)]
      const result = wanted ? texts(wanted) : t
      for (const field of ['lead', 'unit', 'start', 'end'] as const) {
        const both = m[field] !== b[field] && t[field] !== b[field] && m[field] !== t[field]
        expect(faults[field]?.tag === 'conflict').toBe(both)
        if (!both) expect(result[field]).toBe(m[field] === b[field] ? t[field] : m[field])
      }
    }),
  )
})
