import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTION_STATUSES } from '#lib/action/action-status.labels.ts'
import {
  CARRIED_FIELDS,
  type Carried,
  planUpdate,
  type Situation,
  type SituationById,
  takesProgress,
  type WantedUpdate,
  yearHorizon,
} from './progress.rules.ts'

const day = '2026-11-23'
const silence: Carried = { confidence: '', difficulties: '', nextSteps: '', arbitration: '' }
const told = (status: Situation['status'], progress: number | null = null): Situation => ({ status, progress })

const situation = fc
  .record({ status: fc.constantFrom(...ACTION_STATUSES), progress: fc.option(fc.integer({ min: 0, max: 100 })) })
  .map(({ status, progress }) => told(status, takesProgress(status) ? progress : null))
const situations = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), situation)
const words = fc.constantFrom('', 'un', 'deux', 'trois')
const carried = fc.record({ confidence: words, difficulties: words, nextSteps: words, arbitration: words })

/** An update that wants these situations and these texts, from a form that showed those. */
function update(wanted: SituationById, seen: SituationById, change: Partial<WantedUpdate> = {}): WantedUpdate {
  const entries = Object.entries(wanted)
  return {
    occurredOn: day,
    accomplished: '',
    statuses: Object.fromEntries(entries.map(([id, { status }]) => [id, status])),
    progresses: Object.fromEntries(entries.map(([id, { progress }]) => [id, progress])),
    seen,
    carried: {},
    seenCarried: {},
    ...change,
  }
}
const plan = (wanted: WantedUpdate, actions: SituationById, stored = silence) =>
  planUpdate(wanted, { actions, carried: stored }, day)

describe('planUpdate, of actions', () => {
  it('moves exactly the actions the lead changed', () => {
    const stored = { a: told('notBegun'), b: told('inProgress', 20), c: told('done') }
    const wanted = { a: told('inProgress', 40), b: told('inProgress', 20), c: told('done') }
    expect(plan(update(wanted, stored), stored)).toMatchObject({
      ok: true,
      value: {
        movements: [
          { actionId: 'a', previousStatus: 'notBegun', previousProgress: null, status: 'inProgress', progress: 40 },
        ],
        nothingNew: false,
      },
    })
  })

  it('keeps what another person changed where the lead changed nothing', () => {
    const seen = { a: told('notBegun'), b: told('notBegun') }
    const result = plan(update({ a: told('notBegun'), b: told('deferred') }, seen), {
      a: told('done'),
      b: told('notBegun'),
    })
    expect(result.ok && result.value.movements.map(({ actionId }) => actionId)).toEqual(['b'])
  })

  it('says which actions two people changed differently, be it by their percentage alone', () => {
    const seen = { a: told('inProgress', 20) }
    const result = plan(update({ a: told('inProgress', 50) }, seen), { a: told('inProgress', 60) })
    expect(result).toEqual({
      ok: false,
      error: { tag: 'conflict', actions: { a: told('inProgress', 60) }, carried: {} },
    })
  })

  it('drops the percentage of an action that is no longer under way, and leaves one that the form does not name', () => {
    const stored = { a: told('inProgress', 60) }
    const done = plan({ ...update({}, {}), statuses: { a: 'done' }, progresses: { a: 60 } }, stored)
    expect(done.ok && done.value.movements[0]).toMatchObject({ status: 'done', progress: null })
    const deferred = plan({ ...update({}, {}), statuses: { a: 'deferred' } }, stored)
    expect(deferred.ok && deferred.value.movements[0]).toMatchObject({ status: 'deferred', progress: 60 })
  })

  it('never loses a stored change: what it moves was seen as it is stored, and fits the database', () => {
    fc.assert(
      fc.property(situations, situations, situations, (wanted, seen, stored) => {
        const result = plan(update(wanted, seen, { accomplished: 'mot' }), stored)
        if (!result.ok) return result.error.tag === 'conflict'
        return result.value.movements.every(({ actionId, previousStatus, previousProgress, status, progress }) => {
          expect(stored[actionId]).toEqual(told(previousStatus, previousProgress))
          expect(seen[actionId] ?? stored[actionId]).toEqual(stored[actionId])
          expect(wanted[actionId]).toEqual(told(status, progress))
          return (
            (status !== previousStatus || progress !== previousProgress) && (progress === null || takesProgress(status))
          )
        })
      }),
    )
  })

  it('never invents an action', () => {
    fc.assert(
      fc.property(situations, situations, (wanted, seen) => {
        const result = plan(update(wanted, seen, { accomplished: 'mot' }), {})
        return result.ok && result.value.movements.length === 0
      }),
    )
  })
})

describe('planUpdate, of what goes from one update to the next', () => {
  it('merges field by field: each is the lead’s where the lead changed it, what is stored elsewhere, else a conflict', () => {
    fc.assert(
      fc.property(carried, carried, carried, (wanted, seen, stored) => {
        const result = plan(update({}, {}, { accomplished: 'mot', carried: wanted, seenCarried: seen }), {}, stored)
        const both = CARRIED_FIELDS.filter(
          (field) => wanted[field] !== seen[field] && stored[field] !== seen[field] && wanted[field] !== stored[field],
        )
        if (!result.ok) {
          expect(result.error).toEqual({
            tag: 'conflict',
            actions: {},
            carried: Object.fromEntries(both.map((field) => [field, stored[field]])),
          })
          return both.length > 0
        }
        return CARRIED_FIELDS.every(
          (field) => result.value.carried[field] === (wanted[field] === seen[field] ? stored[field] : wanted[field]),
        )
      }),
    )
  })

  it('hands over what the form does not name: who may not read it does not wipe it', () => {
    const stored = { ...silence, arbitration: 'Qui finance ?' }
    const result = plan(update({}, {}, { carried: { confidence: 'watch' } }), {}, stored)
    expect(result).toMatchObject({
      ok: true,
      value: { carried: { ...stored, confidence: 'watch' }, nothingNew: false },
    })
  })

  it('sent again after a conflict, with what the other said seen, is the lead’s', () => {
    fc.assert(
      fc.property(carried, carried, carried, (wanted, seen, stored) => {
        const first = plan(update({}, {}, { accomplished: 'mot', carried: wanted, seenCarried: seen }), {}, stored)
        const met = first.ok || first.error.tag !== 'conflict' ? {} : first.error.carried
        const again = update({}, {}, { accomplished: 'mot', carried: wanted, seenCarried: { ...seen, ...met } })
        return plan(again, {}, stored).ok
      }),
    )
  })
})

describe('planUpdate, of the whole', () => {
  const stored = { ...silence, confidence: 'onTrack', nextSteps: 'Réunir le groupe.' }

  it('refuses an update that says nothing, and takes one that has only words', () => {
    expect(plan(update({}, {}), { a: told('done') })).toEqual({ ok: false, error: { tag: 'nothingSaid' } })
    expect(plan(update({}, {}, { accomplished: 'Réunion tenue.' }), {}).ok).toBe(true)
  })

  it('takes a form sent as it opened for the answer that nothing is new, when it confirms a judgement', () => {
    const asOpened = update({}, {}, { carried: stored, seenCarried: stored })
    expect(plan(asOpened, {}, stored)).toEqual({
      ok: true,
      value: { movements: [], carried: stored, nothingNew: true },
    })
    expect(plan(update({}, {}, { carried: { confidence: 'watch' } }), {}, stored)).toMatchObject({
      value: { nothingNew: false },
    })
  })

  it.each(['2026-11-24', '2025-11-21'])('refuses a day to come or more than a year back: %s', (occurredOn) => {
    const result = plan(update({}, {}, { accomplished: 'mot', occurredOn }), {})
    expect(result).toEqual({ ok: false, error: { tag: 'dayOutOfRange' } })
  })
})

describe('yearHorizon', () => {
  it('is today for the year under way and the new year for one that is over', () => {
    expect(yearHorizon(2026, day)).toBe('2026-11-23')
    expect(yearHorizon(2025, day)).toBe('2026-01-01')
  })
})
