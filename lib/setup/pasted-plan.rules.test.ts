import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directoryOf } from './directory.rules.ts'
import { readPastedList } from './pasted-list.rules.ts'
import { planPastedList } from './pasted-plan.rules.ts'
import type { SetupAction, SetupFiche } from './setup.queries.ts'

const fiche = (id: string, code: string | null, title: string): SetupFiche => ({
  id,
  ficheId: id,
  isAction: false,
  nodeId: 'n',
  code,
  title,
  wording: [],
  memberIds: [],
  unitIds: [],
  startYear: 2025,
  endYear: null,
  actions: 2,
  actionsWithLead: 0,
})
const action = (id: string, ficheId: string, rank: number, code: string | null): SetupAction => ({
  id,
  ficheId,
  isAction: true,
  parentId: null,
  rank,
  code,
  title: `Action ${id}`,
  memberIds: [],
  unitIds: [],
  startYear: null,
  endYear: null,
})
const known = {
  fiches: [
    fiche('f5', '5', 'Valoriser l’expertise d’usage'),
    fiche('g1', '1.1', 'Renforcer l’ODPE'),
    fiche('h1', '1.1', 'Soutenir les aidants'),
    fiche('k', null, 'Mobiliser entrées / sorties'),
  ],
  actions: [action('x', 'f5', 1, null), action('y', 'f5', 2, '5.2')],
  directory: directoryOf({
    members: [{ id: 'a', name: 'Ada', email: 'ada@x.example', jobTitle: 'Cheffe' }],
    units: [{ id: 'u', name: 'Direction Autonomie', acronym: 'DA' }],
  }),
}
const plan = (text: string) => planPastedList(readPastedList(text), known)

describe('planPastedList', () => {
  test('says what will be done, in the words of the fields', () => {
    expect(plan('5\tada@x.example\tDA\t01/03/2025\t2027')).toMatchObject([
      {
        tag: 'understood',
        target: '5 Valoriser l’expertise d’usage',
        changes: [
          { field: 'lead', before: '', after: 'Ada, Cheffe' },
          { field: 'unit', before: '', after: 'Direction Autonomie' },
          { field: 'end', before: '', after: '2027' },
        ],
        row: { id: 'f5', typed: { lead: 'Ada, Cheffe', unit: 'Direction Autonomie', start: '2025', end: '2027' } },
      },
    ])
  })

  test.each([
    ['Projet 5', 'f5'],
    ['fiche n° 5', 'f5'],
    ["valoriser l'expertise d'usage", 'f5'],
    ['5 Valoriser l’expertise d’usage', 'f5'],
    ['1.1 Renforcer l’ODPE', 'g1'],
    ['Soutenir les aidants', 'h1'],
    ['Mobiliser entrées / sorties', 'k'],
    ['5 / 1', 'x'],
    ['5/5.2', 'y'],
    ['5 / 2', 'y'],
  ])('%s is found', (text, id) => expect(plan(`${text}\tAda`)).toMatchObject([{ row: { id } }]))

  test.each([
    ['1.1\tAda', { tag: 'ambiguousFiche', text: '1.1', titles: ['Renforcer l’ODPE', 'Soutenir les aidants'] }],
    ['Soutenir les aidant\tAda', { tag: 'unknownFiche', nearest: '1.1 Soutenir les aidants' }],
    ['99\tAda', { tag: 'unknownFiche', nearest: null }],
    ['5 / 9\tAda', { tag: 'unknownAction', text: '9' }],
    ['\tAda', { tag: 'nothingNamed' }],
  ])('%s is not', (text, fault) => expect(plan(text)).toMatchObject([{ tag: 'unknown', fault }]))

  test('a title beside an ambiguous code decides', () => {
    expect(plan('Code\tTitre\tPilote\n1.1\tSoutenir les aidants\tAda')).toMatchObject([{ row: { id: 'h1' } }])
  })

  test('a second line on the same thing, an empty one and an unknown name are told', () => {
    expect(plan('5\tAda\nprojet 5\tAda\nSoutenir les aidants\t\nRenforcer l’ODPE\tAdda')).toMatchObject([
      { tag: 'understood' },
      { tag: 'unknown', fault: { tag: 'alreadyGiven', line: 1 } },
      { tag: 'unchanged' },
      { tag: 'unreadable', faults: [['lead', { tag: 'unknown', nearest: 'Ada, Cheffe' }]] },
    ])
  })
})

test('every line has its answer, and no two understood ones speak of the same thing', () => {
  const cell = fc.oneof(
    fc.constantFrom('5', '1.1', '5 / 1', 'Ada', 'DA', '2026', '', 'Soutenir les aidants'),
    hostileText,
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const lines = readPastedList(rows.map((row) => row.join('\t')).join('\n'))
      const planned = planPastedList(lines, known)
      expect(planned.map(({ number }) => number)).toEqual(lines.map(({ number }) => number))
      const ids = planned.flatMap((line) => (line.tag === 'understood' ? [line.row.id] : []))
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
}, 30_000)

test('two thousand lines that name nobody are answered at once', () => {
  const started = process.cpuUsage()
  plan(Array.from({ length: 2_000 }, (_, index) => `Inconnue ${index} ${'x'.repeat(60)}\tPersonne ${index}`).join('\n'))
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000)
})

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u0000', '\u00A0', '\u0301', '\ud800', '"', ';', '\t', '\n', '\r', ',', '/', '😀'),
      fc.string(),
    ),
  )
  .map((pieces) => pieces.join(''))
