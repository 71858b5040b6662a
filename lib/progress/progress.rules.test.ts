import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTION_STATUSES } from '#lib/action/action-status.labels.ts'
import { planUpdate, type StatusById, yearHorizon } from './progress.rules.ts'

const status = fc.constantFrom(...ACTION_STATUSES)
const statuses = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), status)
const day = '2026-11-23'
const update = (wanted: StatusById, seen: StatusById, accomplished = '', occurredOn = day) => ({
  statuses: wanted,
  seen,
  accomplished,
  occurredOn,
})

describe('planUpdate', () => {
  it('moves exactly the actions the lead changed', () => {
    const stored: StatusById = { a: 'notBegun', b: 'inProgress', c: 'done' }
    expect(planUpdate(update({ a: 'inProgress', b: 'inProgress', c: 'done' }, stored), stored, day)).toEqual({
      ok: true,
      value: [{ actionId: 'a', previousStatus: 'notBegun', status: 'inProgress' }],
    })
  })

  it('keeps what another person changed where the lead changed nothing', () => {
    const seen: StatusById = { a: 'notBegun', b: 'notBegun' }
    const stored: StatusById = { a: 'done', b: 'notBegun' }
    expect(planUpdate(update({ a: 'notBegun', b: 'inProgress' }, seen), stored, day)).toEqual({
      ok: true,
      value: [{ actionId: 'b', previousStatus: 'notBegun', status: 'inProgress' }],
    })
  })

  it('says which actions two people changed differently', () => {
    const result = planUpdate(update({ a: 'inProgress' }, { a: 'notBegun' }), { a: 'done' }, day)
    expect(result).toEqual({ ok: false, error: { tag: 'conflict', current: { a: 'done' } } })
  })

  it('refuses an update that says nothing, and takes one that has only words', () => {
    expect(planUpdate(update({}, {}), { a: 'done' }, day)).toEqual({ ok: false, error: { tag: 'nothingSaid' } })
    expect(planUpdate(update({}, {}, 'Réunion tenue.'), { a: 'done' }, day)).toEqual({ ok: true, value: [] })
  })

  it.each(['2026-11-24', '2025-11-21'])('refuses a day to come or more than a year back: %s', (occurredOn) => {
    const result = planUpdate(update({}, {}, 'mot', occurredOn), {}, day)
    expect(result).toEqual({ ok: false, error: { tag: 'dayOutOfRange' } })
  })

  it('never loses a stored change: what it moves was seen as it is stored', () => {
    fc.assert(
      fc.property(statuses, statuses, statuses, (wanted, seen, stored) => {
        const result = planUpdate(update(wanted, seen, 'mot'), stored, day)
        if (!result.ok) return result.error.tag === 'conflict'
        return result.value.every(
          ({ actionId, previousStatus, status: next }) =>
            stored[actionId] === previousStatus &&
            (seen[actionId] ?? previousStatus) === previousStatus &&
            wanted[actionId] === next &&
            next !== previousStatus,
        )
      }),
    )
  })

  it('never invents an action', () => {
    fc.assert(
      fc.property(statuses, statuses, (wanted, seen) => {
        const result = planUpdate(update(wanted, seen, 'mot'), {}, day)
        return result.ok && result.value.length === 0
      }),
    )
  })
})

describe('yearHorizon', () => {
  it('is today for the year under way and the new year for one that is over', () => {
    expect(yearHorizon(2026, day)).toBe('2026-11-23')
    expect(yearHorizon(2025, day)).toBe('2026-01-01')
  })
})
