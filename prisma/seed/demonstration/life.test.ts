import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTION_STATUSES } from '#lib/action/action-status.labels.ts'
import { CONFIDENCES } from '#lib/progress/confidence.labels.ts'
import { periodOf } from '#lib/progress/due.rules.ts'
import { addDays } from '#lib/shared/dates.ts'
import { castFiches } from './casting.ts'
import { chanceOf } from './chance.ts'
import { type LifeEvent, type Movement, type Update, until } from './events.ts'
import { lifeOf } from './life.ts'
import { type Life, lives } from './lives.ts'

const schemes = lives()
const [allier, drome, vienne] = schemes as [Life, Life, Life]
const day = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays('2023-01-01', days))
const cast = { coordinatorId: 'coordinator', leadId: 'lead', ledByAccount: [] }
const anyLife = fc
  .record({ scheme: fc.constantFrom(...schemes), seed: fc.string({ maxLength: 12 }) })
  .map(({ scheme, seed }) => lifeOf(scheme.scheme, scheme.profile, cast, seed))

test('three schemes are lived; those in preparation are not', () => {
  expect(schemes.map(({ name }) => name)).toEqual(['Allier', 'Drôme', 'Vienne'])
})

test('the same seed gives the same life, another seed another one', () => {
  const eventsOf = (all: Life[]) => all.map(({ events }) => events)
  expect(eventsOf(lives())).toEqual(eventsOf(schemes))
  expect(eventsOf(lives('autre'))).not.toEqual(eventsOf(schemes))
})

test('what has happened by a day is a prefix of what has happened by a later one', () => {
  fc.assert(
    fc.property(anyLife, day, day, (events, one, other) => {
      const [first, second] = [one, other].sort() as [string, string]
      const [less, more] = [until(events, first), until(events, second)]
      expect(more.slice(0, less.length).map(({ id }) => id)).toEqual(less.map(({ id }) => id))
      expect(more.slice(less.length).every(({ at }) => at.slice(0, 10) > first)).toBe(true)
    }),
    { numRuns: 10 },
  )
}, 30_000)

test('a fiche’s saves are numbered from 2, its updates speak in order and never of a day to come', () => {
  fc.assert(
    fc.property(anyLife, (events) => {
      for (const own of Map.groupBy(events.filter(isSave), ({ ficheId }) => ficheId).values()) {
        expect(own.map(({ revision }) => revision)).toEqual(own.map((_, index) => index + 2))
        expect(own[0]?.kind).toBe('setUp')
        const days = own.flatMap((save) => (save.kind === 'update' ? [save.occurredOn] : []))
        expect(days).toEqual([...days].sort())
      }
      for (const update of events.filter(isUpdate)) expect(update.occurredOn <= update.at.slice(0, 10)).toBe(true)
    }),
    { numRuns: 10 },
  )
}, 30_000)

test('movements chain: each begins where the one before it ended, and moves something the tables allow', () => {
  fc.assert(
    fc.property(anyLife, (events) => {
      const told = new Map<string, Movement>()
      const faults = events.filter(isUpdate).flatMap(({ movements }) =>
        movements.filter((movement) => {
          const before = told.get(movement.actionId) ?? { status: 'notBegun', progress: null }
          told.set(movement.actionId, movement)
          return !follows(movement, before) || !isLegal(movement)
        }),
      )
      expect(faults).toEqual([])
    }),
    { numRuns: 10 },
  )
}, 30_000)

test('what is done, permanent or given up stays so', () => {
  for (const { events } of schemes)
    for (const { movements } of events.filter(isUpdate))
      for (const { previousStatus } of movements)
        expect(['done', 'permanent', 'abandoned', 'deferred']).not.toContain(previousStatus)
})

test('“nothing new” carries the words before it over, says nothing done and moves nothing', () => {
  for (const { events } of schemes)
    for (const own of Map.groupBy(events.filter(isUpdate), ({ ficheId }) => ficheId).values())
      own.forEach((update, index) => {
        expect(CONFIDENCES).toContain(update.confidence)
        expect(update.nothingNew).toBe(update.accomplished === null)
        if (!update.nothingNew) return
        const before = own[index - 1]
        expect(update.movements).toEqual([])
        expect(update).toMatchObject({
          confidence: before?.confidence,
          difficulties: before?.difficulties,
          nextSteps: before?.nextSteps,
        })
      })
})

test('no lead writes the same sentences twice running', () => {
  for (const { events } of schemes)
    for (const own of Map.groupBy(events.filter(isUpdate), ({ ficheId }) => ficheId).values()) {
      const said = own.flatMap(({ accomplished, nextSteps }) => (accomplished ? [`${accomplished} ${nextSteps}`] : []))
      expect(said.filter((words, index) => words === said[index - 1])).toEqual([])
    }
})

test('periods the document gives stay its own; those the coordinator sets are within the scheme', () => {
  expect(drome.events.flatMap((event) => (event.kind === 'setUp' ? event.periods : []))).toEqual([])
  for (const { scheme, events } of [allier, vienne])
    for (const { startYear, endYear } of events.flatMap((event) => (event.kind === 'setUp' ? event.periods : []))) {
      expect(startYear).toBeLessThanOrEqual(endYear)
      expect(startYear).toBeGreaterThanOrEqual(Math.min(scheme.startYear, 2022))
      expect(endYear).toBeLessThanOrEqual(scheme.endYear)
    }
})

describe('parts', () => {
  test.each(schemes)('each is played once at least in $name, and most fiches are regular', ({ scheme }) => {
    const parts = [...castFiches(scheme.fiches, [], chanceOf('x')).values()]
    for (const part of ['neverTold', 'silent', 'blocked', 'struggling', 'still', 'arbitration'])
      expect(parts).toContain(part)
    expect(parts.filter((part) => part === 'regular').length).toBeGreaterThan(parts.length / 2)
  })

  test.each(schemes)('the demonstration’s lead of $name owes two of three', ({ scheme, events }) => {
    const quarter = periodOf('2026-11-25', 3).start
    const led = scheme.fiches.filter(({ id }) =>
      events.some(
        (event) =>
          event.kind === 'setUp' && event.ficheId === id && event.leads.every(({ memberId }) => memberId === null),
      ),
    )
    const upToDate = led.filter(({ id }) =>
      until(events, '2026-11-25').some(
        (event) => event.kind === 'update' && event.ficheId === id && event.at.slice(0, 10) >= quarter,
      ),
    )
    expect(led).toHaveLength(3)
    expect(upToDate).toHaveLength(1)
  })
})

const follows = ({ previousStatus, previousProgress }: Movement, before: Pick<Movement, 'status' | 'progress'>) =>
  previousStatus === before.status && previousProgress === before.progress

/** As the tables' checks say. */
function isLegal({ status, progress, previousStatus, previousProgress }: Movement): boolean {
  const moves = status !== previousStatus || progress !== previousProgress
  const told = progress === null || (status === 'inProgress' && progress >= 0 && progress <= 100)
  return moves && told && ACTION_STATUSES.includes(status)
}

const isUpdate = (event: LifeEvent): event is Update => event.kind === 'update'
const isSave = (event: LifeEvent) => event.kind !== 'assessment'
