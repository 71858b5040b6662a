import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SchemeHeading } from '#lib/access/access.ts'
import { ACTION_STATUSES } from '#lib/action/action-status.labels.ts'
import { CONFIDENCES } from '#lib/progress/confidence.labels.ts'
import { OUTCOMES } from '#lib/progress/outcome.labels.ts'
import type { Standing, StandingAction, StandingUpdate } from '#lib/progress/standing.ts'
import type { ExplainedFigure } from '#lib/progress/why.ts'
import { presentReport } from './report.presenter.ts'
import type { Accomplishment } from './report.queries.ts'

const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ')
const scheme: SchemeHeading = {
  id: 's',
  title: 'Schéma',
  status: 'active',
  startYear: 2025,
  endYear: 2030,
  ficheSingular: 'Projet',
  fichePlural: 'Projets',
  followUpFrom: '2026-01-01',
  updateEveryMonths: 3,
}
const outline = {
  levels: [{ rank: 1, singular: 'Axe', plural: 'Axes' }],
  nodes: ['a', 'b'].map((id) => ({ id, parentId: null, depth: 1, code: id, title: `Axe ${id}` })),
}
const report = (standings: Standing[], year = 2026, told: Accomplishment[] = []) =>
  presentReport({ slug: 'drome', scheme, outline, standings, told, year, today: '2026-11-25' })

function fiche(id: string, change: Partial<Standing> = {}): Standing {
  return {
    id,
    nodeId: 'a',
    code: id,
    title: `Projet ${id}`,
    startYear: null,
    endYear: null,
    leads: ['Karim'],
    leadMemberIds: [],
    unitIds: [],
    policyIds: [],
    territoryIds: [],
    actions: [],
    objectives: [],
    updatesInYear: 0,
    latest: null,
    ...change,
  }
}

const action = (id: string, change: Partial<StandingAction> = {}): StandingAction => ({
  id,
  parentId: null,
  code: null,
  title: `Action ${id}`,
  endYear: null,
  status: 'notBegun',
  progress: null,
  said: null,
  ...change,
})
const said = (occurredOn: string) => ({ updateId: 'u', occurredOn, memberName: 'Camille' })
const update = (change: Partial<StandingUpdate> = {}): StandingUpdate => ({
  id: 'u',
  occurredOn: '2026-10-01',
  givenOn: '2026-10-02',
  memberName: 'Camille',
  confidence: null,
  movements: 1,
  movementsBefore: null,
  difficulties: null,
  nextSteps: null,
  arbitration: null,
  ...change,
})

describe('the lists of the report', () => {
  const actions = [
    action('then', { status: 'done', said: said('2025-05-01') }),
    action('march', { status: 'done', said: said('2026-03-01') }),
    action('june', { status: 'done', said: said('2026-06-01') }),
    action('begun', { status: 'inProgress', said: said('2026-06-01') }),
    action('untold', { status: 'done' }),
    action('part', { status: 'done', said: said('2026-06-01'), parentId: 'june' }),
    action('closed', { endYear: 2025 }),
    action('open', { endYear: 2026 }),
  ]

  it('keep as done in the year what an update of the year says done', () => {
    expect(report([fiche('1', { actions })]).done.map((line) => line.action.id)).toEqual(['june', 'march'])
  })

  it('count as late at the end of a past year what that year should have closed', () => {
    const late = (year: number) => report([fiche('1', { actions })], year).late.map((line) => line.action.id)
    expect(late(2025)).toEqual(['closed'])
    expect(late(2026)).toEqual(['closed'])
  })

  it('put what is blocked before what is silent, and points to arbitrate among decisions', () => {
    const view = report([
      fiche('1', { leads: [], latest: update() }),
      fiche('2', { latest: update({ confidence: 'blocked', arbitration: 'Un poste' }) }),
    ])
    expect(view.vigilance.map(({ id }) => id)).toEqual(['2', '1'])
    expect(view.vigilance.flatMap(({ reasons }) => reasons).join()).not.toContain('Un poste')
    expect(view.arbitrations).toMatchObject([{ id: '2', words: 'Un poste', href: '/drome/fiches/2#point-u' }])
  })
})

describe('the story of an axis', () => {
  it('says by what right its author speaks', () => {
    const told = { updateId: 'u', occurredOn: '2026-06-01', memberName: 'Noémie', accomplished: 'Tenu.', done: 1 }
    const authors = [false, true].map((actionsOnly) => {
      const { axes } = report([fiche('1')], 2026, [{ ...told, ficheId: '1', actionsOnly }])
      return axes[0]?.story?.author
    })
    expect(authors).toEqual(['Noémie', 'Noémie, pilote d’action'])
  })
})

describe('the figures of the report', () => {
  it('say what is missing rather than zero', () => {
    const view = report([fiche('1', { objectives: [{ id: 'o', label: 'Objectif', assessment: null }] })])
    const met = view.figures.achieved[1]
    expect(met?.value).toBeNull()
    expect(view.figures.watch[0]?.value).toBeNull()
    expect(view.missing).toEqual({ unheard: 1, withoutConfidence: 0, undatedActions: 0, notAssessed: 1 })
  })

  it('tell what is left out and what nobody has told', () => {
    const [axis] = report([
      fiche('1', { actions: [action('x', { status: 'done' })], latest: update() }),
      fiche('2', { actions: [action('y')] }),
      fiche('3', { actions: [action('z', { status: 'permanent' })] }),
    ]).axes
    const done = axis?.figures[0]
    expect(plain(done?.value ?? null)).toBe('1 sur 2')
    expect(done?.why.inputs.map(({ label }) => label)).toEqual(['1 Projet 1'])
    expect(done?.why.missing.map(({ label }) => label)).toEqual(['2 Projet 2'])
    expect(done?.why.left.map(({ label }) => label)).toEqual(['3 Projet 3'])
  })

  it('all have a rule, and account once for each part of their scope', () => {
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 14 }), (drawn) => {
        const standings = drawn.map((one, index) => ({ ...one, id: `${index}`, title: `Projet ${index}`, code: null }))
        const view = report(standings)
        const axes = view.axes.map(({ title }) => title).sort()
        const titles = standings.map(({ title }) => title).sort()
        for (const figure of Object.values(view.figures).flat()) {
          const byFiche = figure.id === 'difficulte' || figure.id === 'nouvelles'
          expect(labelsOf(figure)).toEqual(byFiche ? titles : axes.map((title) => `${title.slice(-1)} ${title}`))
        }
        for (const axis of view.axes) {
          for (const figure of axis.figures)
            expect(labelsOf(figure)).toEqual(axis.fiches.map(({ title }) => title).sort())
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of the whole are the sums of those of the axes', () => {
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1, maxLength: 14 }), (drawn) => {
        const standings = drawn.map((one, index) => ({ ...one, id: `${index}` }))
        const { figures, axes, done } = report(standings)
        const first = (texts: (string | null | undefined)[]) =>
          texts.reduce((sum, text) => sum + Number(/\d+/.exec(text ?? '0')?.[0] ?? 0), 0)
        for (const figure of [...figures.commitments, figures.achieved[0], figures.next[0]]) {
          expect(first(figure?.why.inputs.map(({ value }) => value) ?? [])).toBe(Number(figure?.value))
        }
        expect(Number(figures.achieved[0]?.value)).toBe(done.length)
        expect(first(axes.map((axis) => axis.figures[0]?.note?.replace('dont ', '')))).toBe(done.length)
        expect(axes.reduce((sum, axis) => sum + axis.counts.total, 0)).toBe(Number(figures.commitments[1]?.value))
      }),
      { numRuns: 60 },
    )
  })
})

function labelsOf({ why }: ExplainedFigure): string[] {
  expect(why.formula).toMatch(/\.$/)
  return [...why.inputs, ...why.missing, ...why.left].map(({ label }) => label).sort()
}

const drawnAction = fc
  .record({
    status: fc.constantFrom(...ACTION_STATUSES),
    endYear: fc.option(fc.integer({ min: 2024, max: 2028 }), { nil: null }),
    said: fc.option(fc.constantFrom(said('2025-04-01'), said('2026-04-01')), { nil: null }),
  })
  .map((change) => action('x', change))
const drawnObjective = fc.option(fc.constantFrom(...OUTCOMES), { nil: null }).map((outcome) => ({
  id: 'o',
  label: 'Objectif',
  assessment: outcome && { outcome, evidence: null, memberName: 'Camille', recordedOn: '2026-03-01' },
}))
const standing = fc
  .record({
    nodeId: fc.constantFrom('a', 'b'),
    actions: fc.array(drawnAction, { maxLength: 6 }),
    objectives: fc.array(drawnObjective, { maxLength: 4 }),
    updatesInYear: fc.nat({ max: 3 }),
    latest: fc.option(
      fc.option(fc.constantFrom(...CONFIDENCES), { nil: null }).map((confidence) => update({ confidence })),
      { nil: null },
    ),
  })
  .map((change) => fiche('x', change))
